# requires: python3
# debian: python3-pytest
# setup: pip install pytest
mkdir tests
printf 'import apps\ndef test_x():\n    pass\n' > tests/test_a.py
python3 -m pytest
