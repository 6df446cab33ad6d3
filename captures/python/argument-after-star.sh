# requires: python3
# debian: python3
cat > a.py <<'P'
print(**[1])
P
python3 a.py
cat > a.py <<'P'
print(*1)
P
python3 a.py
cat > a.py <<'P'
dict(**{1: 2})
P
python3 a.py
cat > a.py <<'P'
{**1}
P
python3 a.py
