# requires: python3.10
printf 'import csv\nlist(csv.reader(["a\\0b"]))\n' > c.py; python3.10 c.py
