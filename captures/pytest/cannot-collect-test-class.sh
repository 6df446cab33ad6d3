# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0
printf 'class TestData:\n    def __init__(self, x): pass\n    def test_x(self): pass\n' > test_a.py
pytest test_a.py
