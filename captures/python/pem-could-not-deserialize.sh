# requires: python3
# debian: python3
# setup: pip install cryptography==50.0.2
cat > a.py <<'P'
from cryptography.hazmat.primitives.serialization import load_pem_private_key
for key in (b'-----BEGIN PRIVATE KEY-----\\nMIIB\\n-----END PRIVATE KEY-----', b'-----BEGIN OPENSSH PRIVATE KEY-----\nMIIB\n-----END OPENSSH PRIVATE KEY-----\n'):
    try: load_pem_private_key(key, None)
    except ValueError as e: print('ValueError:', e)
P
python3 a.py
