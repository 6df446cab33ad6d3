# requires: uv
# debian: python3
# setup: pip install uv==0.13.9
# network: registry
mkdir p
printf 'raise SystemExit("boom")\n' > p/setup.py
uv venv -q e
VIRTUAL_ENV=$PWD/e uv pip install ./p
