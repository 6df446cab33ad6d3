# requires: python3
# debian: python3-pytest
# setup: pip install pytest
printf 'def test_user(db_session):\n    pass\n' > test_user.py
python3 -m pytest test_user.py
