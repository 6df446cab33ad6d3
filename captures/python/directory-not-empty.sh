# requires: python3
# debian: python3
cat > a.py <<'P'
import os
os.makedirs('out/x'); os.rmdir('out')
P
python3 a.py
