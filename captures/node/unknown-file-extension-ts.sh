# requires: node
printf '{"type":"module"}\n' > package.json
printf "const a: number = 1\n" > x.ts
printf "body{}\n" > style.css
printf "import './style.css'\n" > app.js
node x.ts; node app.js
