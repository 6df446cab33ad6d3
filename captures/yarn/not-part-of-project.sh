# requires: node
# setup: npm install @yarnpkg/cli-dist@4.18.1
yarn=$PWD/node_modules/@yarnpkg/cli-dist/bin/yarn.js; mkdir -p p/sub; cd p
echo '{"name":"p"}' > package.json; touch yarn.lock; echo '{"name":"sub"}' > sub/package.json; printf 'enableNetwork: false\nenableTelemetry: false\nenableColors: false\n' > .yarnrc.yml
cd sub; node "$yarn" install
