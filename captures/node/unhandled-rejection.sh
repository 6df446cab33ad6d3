# requires: node
node -e 'Promise.reject("boom")' 2>&1
