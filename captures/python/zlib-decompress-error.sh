# requires: python3
# debian: python3
cat > a.py <<'P'
import zlib
zlib.decompress(zlib.compress(b'a'*9)[:-3])
P
python3 a.py
