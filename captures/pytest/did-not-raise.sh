# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'import pytest\n\ndef test_x():\n    with pytest.raises(ValueError):\n        int("3")\n' > test_x.py
python3 -m pytest test_x.py
