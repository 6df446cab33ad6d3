# requires: python3
# setup: pip install torch
cat > t.py <<'EOF'
import torch.distributed as d
try:
    d.get_rank()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    d.init_process_group("gloo")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    d.init_process_group("nccl", init_method="tcp://127.0.0.1:29777", rank=0, world_size=1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
