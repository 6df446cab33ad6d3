# requires: python3
# debian: python3-pip
# setup: pip install pip==26.3
python3 -m pip show tea
