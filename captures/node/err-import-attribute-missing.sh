# requires: node
echo '{}' > c.json; echo "import c from './c.json'" > a.mjs; node a.mjs; echo "import c from './c.json' with { type: 'yaml' }" > b.mjs; node b.mjs
