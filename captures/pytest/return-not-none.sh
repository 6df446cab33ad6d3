# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0
printf 'def test_b():\n    return 1 == 1\n' > test_b.py; pytest test_b.py
