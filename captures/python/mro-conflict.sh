# requires: python3
# debian: python3
cat > a.py <<'P'
class A: pass
class C(A, A): pass
P
python3 a.py
cat > a.py <<'P'
class A: pass
class B(A): pass
class C(A, B): pass
P
python3 a.py
