# requires: poetry
# setup: pip install poetry==2.5.1
# network: registry
export POETRY_VIRTUALENVS_IN_PROJECT=true
printf '[project]\nname="p"\nversion="0.1.0"\nrequires-python=">=3.9"\ndependencies=["tea>9"]\n' > pyproject.toml
poetry lock; poetry add nosuch-package-xyz-qq
