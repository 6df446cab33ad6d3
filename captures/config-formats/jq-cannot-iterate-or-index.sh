# requires: jq
# debian: jq
echo '{"a":[1]}' > a.json; jq '.a.b' a.json; jq '.a|tonumber' a.json
echo '{"a":null}' | jq '.a[]'
