# requires: node
# setup: npm install tailwindcss@4.3.5 postcss@8
printf '%s\n' 'require("postcss")([require("tailwindcss")]).process("a{}", { from: undefined }).catch(e => console.error(e.message)); try { require("postcss")([require("tailwindcss")]) } catch (e) { console.error(e.message) }' > r.cjs; node r.cjs
