# requires: jq
# debian: jq
printf "{'a':1}" > a.json; jq . a.json
printf '{"a":1,}' > a.json; jq . a.json
printf '{"a":1' > a.json; jq . a.json
