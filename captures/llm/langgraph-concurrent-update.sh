# requires: python3
# setup: pip install langgraph
cat > t.py <<'EOF'
from typing import TypedDict
from langgraph.graph import StateGraph, START, END
class S(TypedDict): n: int
try:
    g = StateGraph(S); g.add_node("a", lambda s: {"n": s["n"] + 1}); g.add_edge(START, "a"); g.add_edge("a", "a"); g.compile().invoke({"n": 0})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    g = StateGraph(S); g.add_node("a", lambda s: {"n": 1}); g.add_node("b", lambda s: {"n": 2}); g.add_edge(START, "a"); g.add_edge(START, "b"); g.compile().invoke({"n": 0})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    g = StateGraph(S); g.add_node("a", lambda s: 5); g.add_edge(START, "a"); g.compile().invoke({"n": 0})
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
