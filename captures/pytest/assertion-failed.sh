# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'def test_s():\n    assert "red" == "blue"\ndef test_f():\n    assert 0.1 + 0.2 == 0.3\n' > test_a.py
python3 -m pytest test_a.py
