# requires: node
# setup: npm install vue@3.5.45
echo 'const { createSSRApp } = require("vue"); require("vue/server-renderer").renderToString(createSSRApp({ template: "<p>{{ count }}</p>" }));' > a.cjs; node a.cjs
