# requires: python3
# debian: python3
python3 -c 'from collections import Mapping' || true
printf 'def load():\n    pass\n' > settings_io.py
python3 -c 'from settings_io import loads'
