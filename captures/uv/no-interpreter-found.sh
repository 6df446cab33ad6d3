# requires: uv python3
# debian: python3
# setup: pip install uv==0.13.9
uv python find 3.99 || true
printf '[project]\nname="q"\nversion="1"\nrequires-python=">=3.98"\ndependencies=[]\n' > pyproject.toml
uv lock -p "$(command -v python3)"
