# requires: python3
# debian: python3-pip
# setup: pip install pip==26.3
python3 -m pip install -e tea; python3 -m pip install ./tea-1.0-py3-none-any.whl; echo 'foo[bar]' > c.txt; python3 -m pip install --no-index -c c.txt tea
