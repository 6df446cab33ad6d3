# requires: coverage
# debian: python3-coverage
# setup: pip install coverage==7.17.5
coverage report; echo 'x = 1' > a.py; coverage run --source=nosuch a.py; printf 'import sys\nif len(sys.argv) > 5:\n    a = 1\n    b = 2\n' > b.py; coverage run b.py; coverage report --fail-under=80
