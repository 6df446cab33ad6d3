# requires: poetry
# setup: pip install poetry==2.5.1
printf '[project]\nname="p"\n' > pyproject.toml; poetry check
