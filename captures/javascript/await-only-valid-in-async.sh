# requires: node
printf 'function f() { await g(); }\n' > aw.cjs
node aw.cjs 2>&1
