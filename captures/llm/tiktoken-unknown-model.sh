# requires: python3
# setup: pip install tiktoken
cat > t.py <<'EOF'
import tiktoken
tiktoken.encoding_for_model("my-model")
EOF
python3 t.py
