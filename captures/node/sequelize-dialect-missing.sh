# requires: node
# setup: npm install sequelize@6.37.8
cat > a.cjs <<'J'
const { Sequelize } = require('sequelize'); for (const f of [() => new Sequelize('a', 'b', 'c'), () => new Sequelize('mysql://x/y'), () => new Sequelize('sqlite::memory:')]) try { f() } catch (e) { console.error(String(e)) }
J
node a.cjs
