# requires: python3
# debian: python3
cat > a.py <<'P'
class A: pass
class B:
    def __init__(self): super(A, self).__init__()
B()
P
python3 a.py
cat > a.py <<'P'
def f(): super()
f()
P
python3 a.py
