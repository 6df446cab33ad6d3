# requires: node
# setup: npm install mongoose@9.12.1
echo 'const m = require("mongoose"); m.model("User", new m.Schema({})); m.model("User", new m.Schema({ a: String }));' > a.cjs; node a.cjs
