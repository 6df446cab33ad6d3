# requires: python3
# setup: pip install torch safetensors==0.8.0 numpy
cat > t.py <<'P'
import torch
from safetensors.torch import save_file
a = torch.ones(3)
save_file({'lm_head.weight': a, 'embed.weight': a}, 'x.safetensors')
P
python3 t.py
