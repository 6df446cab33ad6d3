# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch
torch.save({"w": torch.zeros(1000)}, "model.pt")
data = open("model.pt", "rb").read()
open("model.pt", "wb").write(data[: len(data) // 2])
torch.load("model.pt")
EOF
python3 t.py
