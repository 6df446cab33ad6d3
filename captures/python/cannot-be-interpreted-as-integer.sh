# requires: python3
# debian: python3
python3 -c 'range(10 / 2)'; python3 -c '[1, 2][:2/2]'; python3 -c '"a" * 1.5'; python3 -c 'range("3")'
