# requires: node
printf '%s\n' 'Object.keys(undefined)' > a.cjs; node a.cjs
printf '%s\n' '"a" in "text"' > a.cjs; node a.cjs
printf '%s\n' '1 instanceof undefined' > a.cjs; node a.cjs
