# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
t(lambda: torch.zeros(2).sum().backward())
EOF
python3 t.py
