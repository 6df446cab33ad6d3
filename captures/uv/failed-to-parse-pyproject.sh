# requires: uv
# setup: pip install uv
printf '[project\n' > pyproject.toml
uv lock
