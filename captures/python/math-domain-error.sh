# requires: python3
# debian: python3
python3 -c 'import math; math.sqrt(-1)'; python3 -c 'import math; math.exp(1000)'; python3 -c '10**400 / 3.0'
