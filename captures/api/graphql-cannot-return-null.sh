# requires: node
# setup: npm install graphql@16.15.0
echo 'const { graphqlSync, buildSchema } = require("graphql"); console.log(graphqlSync({ schema: buildSchema("type User { email: String! } type Query { user: User! }"), source: "{ user { email } }", rootValue: { user: {} } }).errors[0].message);' > a.cjs; node a.cjs
