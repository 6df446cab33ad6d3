# requires: python3
# debian: python3
python3 -c 'import json, datetime; json.dumps({"at": datetime.datetime.now()})' || true
python3 -c 'import json; json.dumps({1, 2})'
