# requires: npx
# setup: npm install esbuild@0.25.12
echo 'import "./logo.png";' > app.js; touch logo.png; npx --no-install esbuild app.js --bundle
