# requires: python3
# debian: python3
cat > a.py <<'P'
'a' * 10**30
P
python3 a.py
cat > a.py <<'P'
import time
time.sleep(10**30)
P
python3 a.py
