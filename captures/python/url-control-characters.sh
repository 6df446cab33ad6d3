# requires: python3
# debian: python3
cat > a.py <<'P'
import urllib.request as u
u.urlopen('http://localhost/a b')
P
python3 a.py
cat > a.py <<'P'
import urllib.request as u
u.urlopen('http://localhost/a\n')
P
python3 a.py
