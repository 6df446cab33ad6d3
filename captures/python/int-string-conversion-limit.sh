# requires: python3
# debian: python3
python3 -c 'print(10**5000)'; python3 -c 'int("1"*5000)'
