# requires: python3
# debian: python3-setuptools
# setup: pip install setuptools==84.2.1
printf '[project]\nversion="1"\n' > pyproject.toml; python3 -c 'import setuptools; setuptools.setup()' sdist
