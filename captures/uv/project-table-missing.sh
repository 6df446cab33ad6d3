# requires: uv
# setup: pip install uv==0.13.9
printf '[project]\nname="p"\nversion="0.1.0"\nrequires-python=">=3.9"\ndependencies=[]\n' > pyproject.toml
echo 'version = x' > uv.lock; uv sync --offline; rm uv.lock
printf '[project]\nname="w"\n' > pyproject.toml; uv lock --offline
python3 -c 'import tomllib; tomllib.loads("a = x")'
printf '[tool.ruff]\nline-length=100\n' > pyproject.toml; uv add --offline foo
