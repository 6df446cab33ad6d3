# requires: uv
# setup: pip install uv==0.13.9
printf '[project]\nname="w"\nversion="0.1.0"\nrequires-python=">=3.9"\ndependencies=["lib"]\n[tool.uv.sources]\nlib={workspace=true}\n' > pyproject.toml
uv lock --offline
