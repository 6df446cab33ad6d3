# requires: python3
# debian: python3
cat > a.py <<'P'
from abc import ABC
class M(type): pass
class A(metaclass=M): pass
class B(A, ABC): pass
P
cat > b.py <<'P'
class A: pass
class B(A): pass
class C(A, B): pass
P
python3 a.py; python3 b.py; python3 -c 'class C(int, str): pass'
