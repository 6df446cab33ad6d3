# requires: uv
# setup: pip install uv==0.13.9
# network: registry
printf 'six==1.16.0 --hash=sha256:%064d\n' 0 > r.txt
uv venv -q e
VIRTUAL_ENV=$PWD/e uv pip install --require-hashes -r r.txt
