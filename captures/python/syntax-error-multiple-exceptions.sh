# requires: python3
# debian: python3
printf 'try: pass\nexcept A, B: pass\n' > a.py; python3 a.py
