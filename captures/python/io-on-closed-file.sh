# requires: python3
# debian: python3
printf 'f = open(__file__)\nf.close()\nf.read()\n' > a.py
printf 'f = open("x", "wb")\nf.close()\nf.write(b"x")\n' > b.py
python3 a.py; python3 b.py
