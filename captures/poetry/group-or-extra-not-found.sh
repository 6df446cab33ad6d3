# requires: poetry
# setup: pip install poetry==2.5.1
export POETRY_VIRTUALENVS_IN_PROJECT=true
printf '[project]\nname="p"\nversion="0.1.0"\nrequires-python=">=3.9"\ndependencies=[]\n' > pyproject.toml
poetry lock -q; poetry install --no-root --with docs; poetry install --no-root --extras gpu; poetry remove foo
