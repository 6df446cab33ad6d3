# requires: python3
# setup: pip install openai anthropic ollama
cat > t.py <<'EOF'
import openai, anthropic
try:
    openai.OpenAI(api_key="x", base_url="http://127.0.0.1:9/v1", max_retries=0).models.list()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    anthropic.Anthropic(api_key="x", base_url="http://127.0.0.1:9", max_retries=0).models.list()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
import ollama
try:
    ollama.Client("http://127.0.0.1:9").list()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
