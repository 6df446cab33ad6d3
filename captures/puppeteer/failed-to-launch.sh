# requires: node false
# setup: npm install --ignore-scripts puppeteer@24.43.1
PUPPETEER_EXECUTABLE_PATH=$(command -v /bin/false) node -e 'require("puppeteer").launch().catch((e) => console.log(String(e)))'
