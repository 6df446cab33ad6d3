# requires: python3
# debian: python3-pip
# setup: pip install pip==26.3
echo '<html>' > tea-1.0-py3-none-any.whl; python3 -m pip install --no-index "$PWD/tea-1.0-py3-none-any.whl"
