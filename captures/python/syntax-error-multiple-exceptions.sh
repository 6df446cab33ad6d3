# requires: python3
# debian: python3
cat > a.py <<'P'
try:
    pass
x = 1
P
python3 a.py
cat > a.py <<'P'
try: pass
except: pass
except OSError: pass
P
python3 a.py
