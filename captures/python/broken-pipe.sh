# requires: python3
# debian: python3
printf 'for i in range(100000): print(i)\n' > a.py; python3 a.py | true
