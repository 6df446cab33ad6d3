# requires: python3
# debian: python3
cat > a.py <<'P'
import datetime
datetime.datetime.now = 1
P
python3 a.py
cat > a.py <<'P'
int.x = 1
P
python3 a.py
