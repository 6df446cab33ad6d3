# requires: python3
# setup: pip install transformers torch
cat > t.py <<'EOF'
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast
k = Tokenizer(models.WordLevel({"a": 0, "[UNK]": 1}, unk_token="[UNK]")); k.pre_tokenizer = pre_tokenizers.Whitespace()
PreTrainedTokenizerFast(tokenizer_object=k, model_max_length=2)("a a a a a")
EOF
python3 t.py
