# requires: python3
# setup: pip install transformers torch
cat > t.py <<'EOF'
import sys
sys.modules["sentencepiece"] = None
from transformers import *
import transformers
try:
    transformers.TimmBackbone.from_pretrained("x")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
