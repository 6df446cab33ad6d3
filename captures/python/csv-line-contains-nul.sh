# requires: python3
# debian: python3
python3 -c 'open("a\0b")'
printf 'import csv\nlist(csv.reader(["a\\0b"]))\n' > c.py; python3 c.py
