# requires: node
node -e 'btoa("你")'
