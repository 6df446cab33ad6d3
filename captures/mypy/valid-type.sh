# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
x: any = 1
Size = int if input() else str
y: Size
z: [int] = [1]
P
mypy a.py
