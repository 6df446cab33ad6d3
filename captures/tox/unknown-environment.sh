# requires: tox
# setup: pip install tox==4.67.15
printf '[tox]\nenv_list = lint\nno_package = true\n[testenv]\ncommands = python -V\n' > tox.ini; tox -e lnt
