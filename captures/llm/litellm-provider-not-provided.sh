# requires: python3
# setup: pip install litellm
cat > t.py <<'EOF'
import litellm
try:
    litellm.completion(model="my-model", messages=[{"role": "user", "content": "a"}])
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
