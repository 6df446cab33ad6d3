# requires: python3
# setup: pip install transformers torch accelerate
cat > t.py <<'EOF'
from transformers import *
import transformers, torch
try:
    TrainingArguments("o", evaluation_strategy="epoch")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    Trainer(model=torch.nn.Linear(1, 1), tokenizer=None)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    TrainingArguments("o", no_cuda=True)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    TrainingArguments("o", per_gpu_train_batch_size=1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    from transformers import AdamW
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    from huggingface_hub import cached_download
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    from transformers import AutoModelWithLMHead
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
