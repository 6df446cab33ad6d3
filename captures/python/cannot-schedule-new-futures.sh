# requires: python3
# debian: python3
cat > a.py <<'P'
from concurrent.futures import ThreadPoolExecutor as T
p=T(); p.shutdown(); p.submit(print)
P
python3 a.py
