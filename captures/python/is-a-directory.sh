# requires: python3
# debian: python3
python3 -c 'open("/")'; python3 -c 'import os; os.mkdir("out"); os.mkdir("out")'; touch f; printf 'open("f/x")\n' > a.py; python3 a.py
