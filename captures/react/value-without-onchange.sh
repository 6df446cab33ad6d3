# requires: node
# setup: npm install react@19.3.1 react-dom@19.3.1
node -e 'require("react-dom/server").renderToString(require("react").createElement("input", { value: "a" }))'
