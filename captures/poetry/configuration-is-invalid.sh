# requires: poetry
# setup: pip install poetry==2.5.1
printf '[tool.poetry]\nname="p"\nfoo=1\n' > pyproject.toml; poetry check
