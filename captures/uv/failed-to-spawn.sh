# requires: uv
# setup: pip install uv==0.13.9
uv run --no-project nosuchtool-a; uv run --no-project pytest
