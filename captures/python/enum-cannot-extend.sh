# requires: python3
# debian: python3
cat > a.py <<'P'
import enum
class C(enum.Enum): A=1
class D(C): B=2
P
python3 a.py
