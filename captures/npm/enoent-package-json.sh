# requires: npm
npm run build
