# requires: python3
# setup: pip install -U pip
mkdir p
printf '[build-system]\nrequires = []\nbuild-backend = "nosuch.api"\n[project]\nname="x"\nversion="1"\n' > p/pyproject.toml
python3 -m pip install --no-build-isolation ./p
