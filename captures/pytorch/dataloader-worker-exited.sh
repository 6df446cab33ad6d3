# requires: python3
# debian: python3-torch
cat >t.py <<'EOF'
import torch, os, signal
class K(torch.utils.data.Dataset):
    def __len__(s): return 8
    def __getitem__(s,i): os.kill(os.getpid(),signal.SIGKILL)
for x in torch.utils.data.DataLoader(K(),num_workers=1): pass
EOF
python3 t.py
