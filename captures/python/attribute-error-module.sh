# requires: python3
# debian: python3
printf 'print("hello")\n' > random.py
printf 'import random\nprint(random.randint(1, 6))\n' > dice.py
python3 dice.py || true
python3 -c 'import os; os.getcwdu()'
