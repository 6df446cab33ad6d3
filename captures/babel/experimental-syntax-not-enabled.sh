# requires: node
# setup: npm install @babel/core@7.29.13
printf '%s\n' 'require("@babel/core").transform("let a = <div/>", { filename: "a.js" }, e => console.error(e.message))' > r.cjs; node r.cjs
