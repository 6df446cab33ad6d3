# requires: python3
# debian: python3
cat > a.py <<'P'
import json, datetime
json.dumps({datetime.date.today(): 1})
P
python3 a.py
