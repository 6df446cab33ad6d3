# requires: python3
# debian: python3-pip
mkdir src
python3 -m pip install -e . || true
python3 -m pip install ./src
