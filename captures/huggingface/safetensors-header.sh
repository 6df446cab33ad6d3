# requires: python3
# setup: pip install safetensors torch numpy packaging
cat > t.py <<'EOF'
import torch
from safetensors import safe_open
from safetensors.torch import save_file, load_file
try:
    open("a.safetensors", "w").write("version https://git-lfs.github.com/spec/v1"); load_file("a.safetensors")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    open("b.safetensors", "w").write("abc"); load_file("b.safetensors")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    save_file({"a": torch.ones(99)}, "c.safetensors"); d = open("c.safetensors", "rb").read(); open("c.safetensors", "wb").write(d[:-50]); load_file("c.safetensors")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    w = torch.ones(3); save_file({"a": w, "b": w}, "d.safetensors")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
