# requires: python3
# setup: pip install transformers==5.23.0 huggingface_hub==2.4.0
cat >h.py <<'EOF'
from transformers import AutoConfig
from huggingface_hub import hf_hub_download
for f in (lambda: AutoConfig.from_pretrained('bert-base-uncased'), lambda: hf_hub_download('bert-base-uncased','config.json')):
    try: f()
    except Exception as e: print(type(e).__module__+'.'+type(e).__name__+': '+str(e))
EOF
HF_HUB_OFFLINE=1 python3 h.py
