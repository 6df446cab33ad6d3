# requires: python3
# debian: python3-setuptools
# setup: pip install setuptools==84.2.1
mkdir a b; (cd a; mkdir app data; touch app/__init__.py data/__init__.py; printf '[project]\nname="x"\nversion="1"\n' > pyproject.toml; python3 -c 'import setuptools; setuptools.setup()' sdist)
cd b; touch one.py two.py; printf '[project]\nname="x"\nversion="1"\n' > pyproject.toml; python3 -c 'import setuptools; setuptools.setup()' sdist
