# requires: python3
# debian: python3
cat > a.py <<'P'
import gzip
open('a.gz','wb').write(gzip.compress(b'a'*99)[:-9])
gzip.open('a.gz').read()
P
python3 a.py
