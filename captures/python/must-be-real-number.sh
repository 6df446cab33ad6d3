# requires: python3
# debian: python3
python3 -c 'import math; math.sqrt("4")'; python3 -c "'%.2f' % 'a'"; python3 -c 'import math; math.sqrt(None)'
