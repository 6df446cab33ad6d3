# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'async def test_x():\n    pass\n' > test_x.py
python3 -m pytest -p no:anyio test_x.py
