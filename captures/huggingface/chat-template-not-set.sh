# requires: python3
# setup: pip install transformers torch
cat > t.py <<'EOF'
from tokenizers import Tokenizer, models
from transformers import PreTrainedTokenizerFast
t = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.WordLevel({"a": 0, "[UNK]": 1}, unk_token="[UNK]")))
try:
    t.apply_chat_template([{"role": "user", "content": "a"}])
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    t(5)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    t([["a"], 5])
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
t.model_max_length = 2; t("a a a a a")
EOF
python3 t.py
