# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
torch.nn.BatchNorm1d(4)(torch.ones(1, 4))
EOF
python3 t.py
