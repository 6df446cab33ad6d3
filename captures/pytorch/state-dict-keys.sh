# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
class N(nn.Module):
    def __init__(s): super().__init__(); s.head=nn.Linear(8,3)
t(lambda: N().load_state_dict({'module.'+k:v for k,v in N().state_dict().items()}))
EOF
python3 t.py
