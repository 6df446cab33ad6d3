# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0
printf 'import pytest\n@pytest.mark.parametrize("y", [1])\ndef test_a(x): pass\n' > test_a.py
printf 'import pytest\n@pytest.mark.parametrize("x, y", [(1, 2, 3)])\ndef test_b(x, y): pass\n' > test_b.py
pytest test_a.py; pytest test_b.py
