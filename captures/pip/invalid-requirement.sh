# requires: python3
# debian: python3-pip
python3 -m pip install 'requests=2.31.0'
