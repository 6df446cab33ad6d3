# requires: python3
# debian: python3
echo 'dict(a.b=1)' > a.py; echo 'x = 007' > b.py; echo 'f"{}"' > c.py; printf 'try: pass\nexcept A, B: pass\n' > d.py
for x in a b c d; do python3 $x.py; done
