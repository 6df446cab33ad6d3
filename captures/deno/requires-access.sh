# requires: node
# setup: npm install deno@2.9.6
echo 'Deno.readTextFileSync("a")' > a.ts; echo 'import "chalk"' > b.ts; export DENO_DIR=$PWD/.deno DENO_NO_UPDATE_CHECK=1; ls -d node_modules/@deno/*/deno >/dev/null; D=$(ls node_modules/@deno/*/deno | head -n 1); $D run --no-prompt a.ts; cp b.ts /dev/null; mkdir q; cp b.ts q; (cd q && ../$D run b.ts)
