# requires: coverage
# debian: python3-coverage
# setup: pip install coverage==7.17.5
echo 'x = 1' > a.py; coverage run -p a.py; coverage run -p --branch a.py; coverage combine
