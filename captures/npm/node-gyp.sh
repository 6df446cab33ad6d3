# requires: npm node
mkdir bin; ln -s "$(command -v node)" bin/node; ln -s /bin/sh bin/sh
printf '{"name":"addon","version":"1.0.0"}\n' > package.json
printf '{"targets":[{"target_name":"a","sources":["a.cc"]}]}\n' > binding.gyp
gyp="$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js"
PATH=$PWD/bin node "$gyp" rebuild
