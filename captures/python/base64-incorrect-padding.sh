# requires: python3
# debian: python3
cat > a.py <<'P'
import base64
base64.b64decode('YWJjZ')
P
python3 a.py
