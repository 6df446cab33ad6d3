# requires: python3
# setup: pip install langchain-core
cat > t.py <<'EOF'
from langchain_core.prompts import ChatPromptTemplate, PromptTemplate
try:
    ChatPromptTemplate.from_template("{a} {b}").invoke({"a": 1})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    ChatPromptTemplate.from_template('return {"name": "x"}').invoke({})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    PromptTemplate.from_template("{a").invoke({})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
