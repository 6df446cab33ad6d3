# requires: node
node -e 'const u=5; const [a]=u' 2>&1
node -e 'for (const x of {}) ;' 2>&1
