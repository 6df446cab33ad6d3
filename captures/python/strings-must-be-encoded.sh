# requires: python3
# debian: python3
python3 -c 'import hashlib; hashlib.md5("a")'; python3 -c 'bytes("a")'; python3 -c 'str("a", "utf-8")'; python3 -c 'import base64; base64.b64decode("YQ=")'
