# requires: node
printf '%s\n' 'let a = 1; let a = 2;' > a.cjs; node a.cjs
printf '%s\n' 'const f = 1; function f() {}' > a.cjs; node a.cjs
