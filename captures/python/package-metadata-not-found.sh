# requires: python3
# debian: python3
python3 -c 'import importlib.metadata as m; m.version("tea")'
