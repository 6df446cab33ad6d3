# requires: npx
# setup: npm install rollup@4.68.8
echo 'await 1;' > a.mjs; NO_COLOR=1 npx --no-install rollup a.mjs -f cjs
