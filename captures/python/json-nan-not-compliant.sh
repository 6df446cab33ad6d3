# requires: python3
# debian: python3
cat > a.py <<'P'
import json
json.dumps(float('nan'), allow_nan=False)
P
python3 a.py
cat > a.py <<'P'
import json
json.dumps(float('inf'), allow_nan=False)
P
python3 a.py
