# requires: node
printf '%s\n' 'let a = “x”;' > a.cjs; node a.cjs
printf '%s\n' 'console.log("a" "b");' > a.cjs; node a.cjs
printf '%s\n' 'function f() { return 1;' > a.cjs; node a.cjs
printf '%s\n' 'if (a b) {}' > a.cjs; node a.cjs
printf '%s\n' 'return 1 }' > a.cjs; node a.cjs
