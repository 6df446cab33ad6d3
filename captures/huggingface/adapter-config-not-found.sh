# requires: python3
# setup: pip install peft
cat > t.py <<'EOF'
import torch
from peft import *
class M(torch.nn.Module):
    def __init__(s): super().__init__(); s.fc = torch.nn.Linear(2, 2)
    def forward(s, x): return s.fc(x)
try:
    get_peft_model(M(), LoraConfig(target_modules=["q_proj", "v_proj"]))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    get_peft_model(M(), LoraConfig())
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    PeftModel.from_pretrained(M(), "nothere")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
