# requires: python3
# debian: python3
printf 'x = "caf\351"\n' > a.py; printf 'x = 1\n\000\n' > b.py
python3 "$PWD/a.py"; python3 b.py
