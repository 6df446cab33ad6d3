# requires: poetry
# setup: pip install poetry==2.5.1
export POETRY_VIRTUALENVS_IN_PROJECT=true
printf '[project]\nname="app"\nversion="0.1.0"\nreadme="README.md"\nrequires-python=">=3.9"\n[build-system]\nrequires=["poetry-core"]\nbuild-backend="poetry.core.masonry.api"\n' > pyproject.toml
mkdir app; touch app/__init__.py; poetry check; poetry install
