# requires: python3
# debian: python3
cat > a.py <<'P'
import random
random.choice([])
P
python3 a.py
cat > a.py <<'P'
import statistics
statistics.mean([])
P
python3 a.py
