# requires: python3
# debian: python3
printf "x = '\\\\d'\n" > a.py; python3 -W default a.py
