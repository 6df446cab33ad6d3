# requires: python3
# debian: python3
cat > a.py <<'P'
list = [1]
isinstance([], list)
P
python3 a.py
cat > a.py <<'P'
issubclass(int, 'int')
P
python3 a.py
