# requires: python3
# setup: pip install tokenizers
cat > t.py <<'EOF'
from tokenizers import Tokenizer
try:
    Tokenizer.from_str('{"model": {"type": "BPE", "vocab": {}, "merges": [5]}}')
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    Tokenizer.from_str('{"model": {"type": "Nope"}, "pre_tokenizer": {"type": "Nope"}}')
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    Tokenizer.from_str("{")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
