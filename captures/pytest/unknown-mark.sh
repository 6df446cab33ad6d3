# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'import pytest\n\n@pytest.mark.slow\ndef test_x():\n    pass\n' > test_x.py
python3 -m pytest test_x.py
python3 -m pytest --strict-markers test_x.py
