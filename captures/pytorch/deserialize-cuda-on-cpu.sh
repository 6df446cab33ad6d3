# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, torch.nn as nn
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__+': '+str(e))
torch.serialization.location_tag=lambda s:'cuda:0'
torch.save(torch.zeros(2),'c.pt')
t(lambda: torch.load('c.pt'))
EOF
python3 t.py
