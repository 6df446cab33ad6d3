# requires: python3
# debian: python3
cat > a.py <<'P'
import os
open('f','w'); os.listdir('f')
P
python3 a.py
