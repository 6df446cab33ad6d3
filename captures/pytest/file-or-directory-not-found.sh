# requires: python3
# debian: python3-pytest
# setup: pip install pytest
python3 -m pytest tests/test_missing.py || true
printf 'def test_x():\n    pass\n' > test_a.py
python3 -m pytest test_a.py::test_y
