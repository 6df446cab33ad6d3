# requires: uv
# debian: python3
# setup: pip install uv==0.13.9
# network: registry
printf '[project]\nname="q"\nversion="1"\nrequires-python=">=3.8"\ndependencies=[]\n' > pyproject.toml
uv lock -q
sed -i 's/dependencies=.*/dependencies=["six"]/' pyproject.toml
uv sync --locked || true
rm uv.lock
uv sync --frozen
