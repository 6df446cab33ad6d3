# requires: python3
# debian: python3
# setup: pip install setuptools wheel
mkdir p
printf 'raise SystemExit("no libfoo here")\n' > p/setup.py
python3 -m pip install --no-build-isolation ./p
