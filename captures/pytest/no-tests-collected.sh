# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'def check_x():\n    pass\n' > mytests.py
python3 -m pytest || true
printf 'def test_x():\n    pass\n' > test_a.py
python3 -m pytest -k nope
