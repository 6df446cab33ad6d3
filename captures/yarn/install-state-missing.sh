# requires: node
# setup: npm install @yarnpkg/cli-dist@4.18.1
yarn=$PWD/node_modules/@yarnpkg/cli-dist/bin/yarn.js; mkdir -p p/b; cd p
echo '{"name":"p","dependencies":{"b":"file:./b"}}' > package.json; echo '{"name":"b","version":"1.0.0","bin":{"bb":"x.js"}}' > b/package.json; echo > b/x.js; touch yarn.lock
conf() { printf 'nodeLinker: %s\nenableNetwork: false\nenableTelemetry: false\nenableColors: false\n' "$1" > .yarnrc.yml; }
conf node-modules; node "$yarn" bb; node "$yarn" install >/dev/null; rm -rf node_modules; node "$yarn" bb; conf pnp; node "$yarn" bb
