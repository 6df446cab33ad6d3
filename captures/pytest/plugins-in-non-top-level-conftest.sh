# requires: pytest
# debian: python3-pytest
# setup: pip install pytest==9.2.0
mkdir sub; touch conftest.py; echo "pytest_plugins = ['x']" > sub/conftest.py; pytest
