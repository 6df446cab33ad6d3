# requires: npx curl
# setup: npm install vite@6.4.6
printf '<script type="module" src="/main.js"></script>\n' > index.html
printf "import a from 'lodash-nope'; console.log(a)\n" > main.js
npx --no-install vite build
printf "import a from './missing'; console.log(a)\n" > main.js
npx --no-install vite build
printf "import a from './missing'; import b from 'lodash-nope'; console.log(a, b)\n" > main.js
node_modules/.bin/vite --host 127.0.0.1 --port 51733 > dev.log 2>&1 & pid=$!
for i in 1 2 3 4 5 6 7 8 9 10; do sleep 1; grep -q Local dev.log && break; done
curl -s http://127.0.0.1:51733/main.js > /dev/null; sleep 1; kill $pid; cat dev.log
