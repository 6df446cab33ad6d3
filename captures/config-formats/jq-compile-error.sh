# requires: jq
# debian: jq
echo '{"a":[1]}' > a.json; jq '.foo-bar' a.json; jq '.a |' a.json; jq foo a.json
