# requires: uv
# setup: pip install uv==0.13.9
uv venv -q; UV_HTTP_RETRIES=0 uv pip install --index-url http://127.0.0.1:9/simple tea
