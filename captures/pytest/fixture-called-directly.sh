# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'import pytest\n\n@pytest.fixture\ndef client():\n    return 1\n\ndef test_x():\n    assert client() == 1\n' > test_x.py
python3 -m pytest test_x.py
