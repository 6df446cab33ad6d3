# requires: python3
# debian: python3
# setup: pip install setuptools==84.2.1
printf '[project]\nname="app"\nversion="1"\n[tool.setuptools]\npackages=["app"]\n' > pyproject.toml; python3 -c 'import setuptools; setuptools.setup()' build
