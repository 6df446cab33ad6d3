# requires: python3
# setup: pip install pydantic
cat > t.py <<'EOF'
from pydantic import *
try:
    class A(BaseModel):
        a: int
        @field_validator("b")
        def f(cls, v): return v
except BaseException as e: print(type(e).__name__ + ':', e)
try:
    class A2(BaseModel):
        a: int
        @root_validator
        def f(cls, v): return v
except BaseException as e: print(type(e).__name__ + ':', e)
try:
    class A3(BaseModel):
        model_config = {}
        class Config: pass
except BaseException as e: print(type(e).__name__ + ':', e)
try:
    class A4(BaseModel):
        a: int
    A4.from_orm(object())
except BaseException as e: print(type(e).__name__ + ':', e)
try:
    class A5(BaseModel):
        a: int
        @field_validator
        def f(cls, v): return v
except BaseException as e: print(type(e).__name__ + ':', e)
try:
    class A6(BaseModel):
        a: int
    A6.parse_raw(b"{}")
except BaseException as e: print(type(e).__name__ + ':', e)
EOF
python3 t.py
