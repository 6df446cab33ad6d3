# requires: python3
# setup: pip install jupyter-server
jupyter server --port 8790 --no-browser 2>&1 | tail -n 2
