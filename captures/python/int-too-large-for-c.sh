# requires: python3
# debian: python3
python3 -c "import array; array.array('l', [10**30])"
