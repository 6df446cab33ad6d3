# requires: python3
# setup: pip install openai
cat > t.py <<'EOF'
import openai
try:
    openai.ChatCompletion.create(model="m", messages=[])
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    openai.Completion.create()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    openai.error.RateLimitError
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    openai.Embedding.create(input="a")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
