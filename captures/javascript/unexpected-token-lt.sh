# requires: node
printf 'const a = <div/>;\n' > jsx.cjs
node jsx.cjs 2>&1
