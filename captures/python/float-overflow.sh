# requires: python3
# debian: python3
cat > a.py <<'P'
2.0**5000
P
python3 a.py
python3 -c 'import math; math.exp(1000)'; python3 -c '10**400 / 3.0'
