# requires: python3
# debian: python3
cat > a.py <<'PY'
open("C:\Users\me\a.txt")
PY
python3 a.py
