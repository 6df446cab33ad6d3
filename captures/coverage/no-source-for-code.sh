# requires: coverage
# debian: python3-coverage
# setup: pip install coverage==7.17.5
echo 'import b' > a.py; echo 'x = 1' > b.py; coverage run a.py; rm b.py; coverage report
