# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
t(lambda: nn.Embedding(4,2)(torch.tensor([5])))
t(lambda: nn.CrossEntropyLoss()(torch.ones(2,3), torch.tensor([0,3])))
EOF
python3 t.py
