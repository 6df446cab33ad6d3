# requires: node
node --no-such-option a.js
NODE_OPTIONS=--eval node -v
