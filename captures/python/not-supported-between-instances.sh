# requires: python3
# debian: python3
printf '21\n' | python3 -c 'input() > 18' || true
python3 -c 'sorted([1, None])'
