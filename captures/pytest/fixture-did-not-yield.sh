# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0
printf 'import pytest\n@pytest.fixture\ndef a(b): pass\n@pytest.fixture\ndef b(a): pass\ndef test_x(a): pass\n' > test_a.py
printf 'import pytest\n@pytest.fixture\ndef a():\n    if 0: yield\ndef test_x(a): pass\n' > test_b.py
pytest test_a.py; pytest test_b.py
