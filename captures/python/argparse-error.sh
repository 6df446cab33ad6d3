# requires: python3
# debian: python3
printf 'import argparse\np = argparse.ArgumentParser()\np.add_argument("path")\np.add_argument("--n", type=int)\np.parse_args()\n' > a.py
python3 a.py; python3 a.py --n x p; python3 a.py p --foo
