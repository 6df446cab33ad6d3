# requires: python3
# debian: python3-pip
# setup: pip install pip==26.3
# network: registry
python3 -m venv e; e/bin/python -m pip install -q pip==26.3; e/bin/python -m pip install --no-index --user tea; e/bin/python -m pip install --no-index --user --target x tea
