# requires: python3
# debian: python3-pytest
# setup: pip install pytest
python3 -m pytest --cov=src --cov-report=xml
