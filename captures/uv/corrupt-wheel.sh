# requires: uv
# setup: pip install uv==0.13.9
uv venv -q; echo '<html>' > tea-1.0-py3-none-any.whl
uv pip install --no-index ./tea-1.0-py3-none-any.whl
