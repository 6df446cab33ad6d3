# requires: uv
# setup: pip install uv==0.13.9
uv venv -q e
VIRTUAL_ENV=$PWD/e uv pip install --no-index foo
