# requires: node
# setup: npm install graphql@16.15.0
cat > a.cjs <<'J'
const { graphqlSync, buildSchema } = require('graphql');
const schema = buildSchema('input I { age: Int } type Query { user(id: ID!): String, f(input: I): String }');
const run = (source, variableValues) => console.log(graphqlSync({ schema, source, variableValues }).errors.map((e) => e.message).join('\n'));
run('query($id: ID!) { user(id: $id) }', {}); run('query($id: ID!) { user(id: $id) }', { id: null }); run('query($id: String) { user(id: $id) }', {});
run('query($input: I) { f(input: $input) }', { input: { age: 'abc' } }); run('query A { user(id: $id) }', {});
J
node a.cjs
