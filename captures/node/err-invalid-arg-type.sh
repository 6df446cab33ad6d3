# requires: node
node -e 'require("path").join("a", undefined)' 2>&1
node -e 'require("fs").readFileSync(undefined)' 2>&1
