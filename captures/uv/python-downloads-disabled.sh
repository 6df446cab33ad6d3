# requires: uv
# setup: pip install uv==0.13.9
UV_PYTHON_DOWNLOADS=never uv venv -p 3.15; uv venv --offline -p 3.15
