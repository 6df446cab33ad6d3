# requires: python3
# setup: pip install torch numpy
cat > t.py <<'EOF'
import torch
torch.save({"a": torch.ones(999)}, "a.pt"); d = open("a.pt", "rb").read()
open("b.pt", "wb").write(d[:-200]); open("c.pt", "w").write("version https://git-lfs")
for f in ("b.pt", "c.pt"):
    try: torch.load(f, weights_only=False)
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
