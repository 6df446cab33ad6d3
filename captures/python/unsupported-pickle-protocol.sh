# requires: python3
# debian: python3
cat > a.py <<'P'
import pickle
pickle.loads(b'\x80\x63K\x01.')
P
python3 a.py
