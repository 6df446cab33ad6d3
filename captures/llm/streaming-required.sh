# requires: python3
# setup: pip install anthropic
cat > t.py <<'EOF'
import anthropic
anthropic.Anthropic(api_key="x", base_url="http://127.0.0.1:9").messages.create(model="claude-sonnet-4-0", max_tokens=64000, messages=[{"role": "user", "content": "a"}])
EOF
python3 t.py
