# requires: python3
# debian: python3
cat > a.py <<'P'
-'a'
P
python3 a.py
cat > a.py <<'P'
~1.5
P
python3 a.py
cat > a.py <<'P'
abs(None)
P
python3 a.py
cat > a.py <<'P'
x = [1]
-x
P
python3 a.py
