# requires: python3
# debian: python3
python3 -c 'import json; json.loads("")' || true
python3 -c 'import json; json.loads("{\"a\": 1, }")' || true
python3 -c 'import json; json.loads("{} {}")'
