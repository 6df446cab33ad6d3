# requires: python3
# setup: pip install openai anthropic
cat > t.py <<'EOF'
import os
for k in list(os.environ):
    if "API_KEY" in k or "ANTHROPIC" in k: del os.environ[k]
try:
    from openai import OpenAI; OpenAI()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    from openai import AzureOpenAI; AzureOpenAI()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    import anthropic; anthropic.Anthropic().messages.create(model="m", max_tokens=1, messages=[])
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
