# requires: uv
# setup: pip install uv==0.13.9
printf '[project]\nname="p"\nversion="0.1.0"\nrequires-python=">=3.9"\ndependencies=[]\n' > pyproject.toml
uv venv -q; uv venv; rm -rf .venv; mkdir .venv; touch .venv/x; uv sync --offline
