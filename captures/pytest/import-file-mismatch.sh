# requires: python3
# debian: python3-pytest
# setup: pip install pytest
mkdir a b
printf 'def test_x():\n    pass\n' > a/test_api.py
cp a/test_api.py b/test_api.py
python3 -m pytest
