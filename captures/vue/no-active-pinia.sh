# requires: node
# setup: npm install vue@3.5.45 pinia@3.0.4
echo 'require("pinia").defineStore("a", {})();' > a.cjs; node a.cjs
