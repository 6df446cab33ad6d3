# requires: uv
# setup: pip install uv==0.13.9
uv venv -q; uv python install 3.99; uv pip install 'tea @ file:///nope/tea-1.0-py3-none-any.whl'
