# requires: uv
# setup: pip install uv==0.13.9
printf '[project]\nname="w"\nversion="0.1.0"\n[tool.uv]\nrequired-version=">=99"\n' > pyproject.toml
uv lock --offline; rm pyproject.toml; uv self update
