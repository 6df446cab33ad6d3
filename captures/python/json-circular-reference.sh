# requires: python3
# debian: python3
python3 -c 'dict("ab")'; python3 -c 'dict([1])'; python3 -c 'import json; json.dumps({(1, 2): 3})'
printf 'import json\na = []\na.append(a)\njson.dumps(a)\n' > a.py; python3 a.py
