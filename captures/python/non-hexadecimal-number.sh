# requires: python3
# debian: python3
cat > a.py <<'P'
bytes.fromhex('zz')
P
python3 a.py
cat > a.py <<'P'
import binascii
binascii.unhexlify('abc')
P
python3 a.py
cat > a.py <<'P'
import uuid
uuid.UUID('x')
P
python3 a.py
