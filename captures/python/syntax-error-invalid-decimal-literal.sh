# requires: python3
# debian: python3
python3 -c 'x = 10px'; python3 -c 'x = 0o8'; python3 -c 'x = 0xfg'
