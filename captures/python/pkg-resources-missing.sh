# requires: python3
# debian: python3 python3-venv
python3 -m venv e
e/bin/python -m pip uninstall -q -y setuptools
e/bin/python -c 'import pkg_resources'
