# requires: python3
# debian: python3
cat > a.py <<'P'
2.0**5000
P
python3 a.py
cat > a.py <<'P'
int(float('inf'))
P
python3 a.py
