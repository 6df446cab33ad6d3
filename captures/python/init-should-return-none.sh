# requires: python3
# debian: python3
cat > a.py <<'P'
class A:
    def __init__(self): return 1
A()
P
python3 a.py
cat > a.py <<'P'
class A:
    async def __init__(self): pass
A()
P
python3 a.py
