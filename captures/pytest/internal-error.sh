# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0
printf 'def pytest_collection_modifyitems(items): items[9]\n' > conftest.py; printf 'def test_d(): pass\n' > test_d.py; pytest
