# requires: poetry
# setup: pip install poetry==2.5.1
printf '[project]\nname="p"\nversion="0.1.0"\nrequires-python=">=3.9"\n' > pyproject.toml
poetry lock -q; sed -i 's/^lock-version.*/lock-version = "3.0"/' poetry.lock; poetry install --no-root
