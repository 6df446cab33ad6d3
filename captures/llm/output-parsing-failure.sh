# requires: python3
# setup: pip install langchain-core
cat > t.py <<'EOF'
from langchain_core.output_parsers import JsonOutputParser, PydanticOutputParser
from pydantic import BaseModel
class A(BaseModel): n: int
try:
    JsonOutputParser().parse("Sure, here it is")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    PydanticOutputParser(pydantic_object=A).parse('{"m": 1}')
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
