# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
torch.ones(2, 3).t().view(6)
EOF
python3 t.py
