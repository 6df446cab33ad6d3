# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
torch.zeros(4096).view(32, -1, 7)
EOF
python3 t.py
