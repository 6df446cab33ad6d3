# requires: python3
# debian: python3
cat > a.py <<'P'
class A:
    def __str__(self): return 1
str(A())
P
python3 a.py
cat > a.py <<'P'
class A:
    def __repr__(self): pass
repr(A())
P
python3 a.py
