# requires: python3
# setup: pip install transformers torch
cat > t.py <<'EOF'
import json, os
os.environ["HF_HUB_OFFLINE"] = "1"
from transformers import *
import transformers
os.mkdir("a"); json.dump({"a": 1}, open("a/config.json", "w"))
os.mkdir("b"); json.dump({"model_type": "newmodel9"}, open("b/config.json", "w"))
os.mkdir("c"); json.dump({"model_type": "gpt2"}, open("c/config.json", "w"))
os.mkdir("d")
try:
    AutoConfig.from_pretrained("a")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    AutoConfig.from_pretrained("b")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    AutoModelForMaskedLM.from_pretrained("c")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    AutoModel.from_pretrained("c")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    AutoTokenizer.from_pretrained("d")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    AutoModel.from_pretrained("d")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    AutoTokenizer.from_pretrained("c")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    BertTokenizer.from_pretrained("d")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    AutoConfig.from_pretrained("nobody/nothing")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
