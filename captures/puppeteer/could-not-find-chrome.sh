# requires: node
# setup: npm install --ignore-scripts puppeteer@24.43.1
node -e 'require("puppeteer").launch().catch((e) => console.log(String(e)))'
