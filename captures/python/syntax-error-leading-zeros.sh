# requires: python3
# debian: python3
python3 -c 'x = 007'
