# requires: python3
# debian: python3
cat > a.py <<'P'
str.upper()
P
python3 a.py
cat > a.py <<'P'
str.upper(1)
P
python3 a.py
cat > a.py <<'P'
import datetime
datetime.datetime.strftime('2025-01-01', '%Y')
P
python3 a.py
