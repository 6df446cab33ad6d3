# requires: python3
# debian: python3
cat > a.py <<'P'
import argparse
p=argparse.ArgumentParser(); p.add_argument('-h','--host')
P
python3 a.py
cat > a.py <<'P'
import argparse
p=argparse.ArgumentParser(); p.add_argument('--n'); p.add_argument('--n')
P
python3 a.py
