# requires: uv
# setup: pip install uv==0.13.9
uv publish nodist
