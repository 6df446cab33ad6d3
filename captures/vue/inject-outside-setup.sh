# requires: node
# setup: npm install vue@3.5.45
echo 'const { inject, onMounted } = require("vue"); inject("x"); onMounted(() => {});' > a.cjs; node a.cjs
