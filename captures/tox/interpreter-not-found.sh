# requires: tox
# setup: pip install tox==4.67.15
printf '[tox]\nno_package = true\n[testenv]\ncommands = python -V\n' > tox.ini; tox -e py317
