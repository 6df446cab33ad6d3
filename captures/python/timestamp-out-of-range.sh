# requires: python3
# debian: python3
cat > a.py <<'P'
import datetime
datetime.datetime.fromtimestamp(1700000000000)
P
python3 a.py
cat > a.py <<'P'
import datetime
datetime.datetime.fromtimestamp(10**20)
P
python3 a.py
