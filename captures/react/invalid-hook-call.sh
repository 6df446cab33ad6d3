# requires: node
# setup: npm install react@18.3.1 react-dom@18.3.1 jsdom@24
printf "require('react').useState(0)\n" > hook.cjs
node hook.cjs
