# requires: python3
# debian: python3
cat > a.py <<'P'
open('x'*300)
P
python3 a.py
