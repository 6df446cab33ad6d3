# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'import pytest\n\n@pytest.fixture\ndef a(): pass\n@pytest.fixture(scope="session")\ndef b(a): pass\ndef test_x(b): pass\n' > test_x.py
python3 -m pytest test_x.py
