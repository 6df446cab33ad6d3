# requires: uv
# setup: pip install uv==0.13.9
printf '[project]\nname="app"\nversion="1"\nrequires-python=">=3.9"\ndependencies=["tea"]\n[tool.uv.sources]\ntea={index="inner"}\n' > pyproject.toml; uv lock --offline
