# requires: uv
# setup: pip install uv==0.13.9
printf '[project]\nname="p"\nversion="0.1.0"\nrequires-python=">=3.9"\ndependencies=[]\n' > pyproject.toml
uv lock -q --offline
uv sync --offline --group test; uv sync --offline --extra gpu; uv remove --offline foo
