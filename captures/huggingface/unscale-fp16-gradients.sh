# requires: python3
# setup: pip install torch==2.15.0 numpy
cat > t.py <<'P'
import torch
m = torch.nn.Linear(2, 2).half()
o = torch.optim.SGD(m.parameters(), 0.1)
s = torch.amp.GradScaler('cpu')
s.scale(m(torch.ones(1, 2).half()).sum()).backward()
s.unscale_(o)
P
python3 t.py
