# requires: python3
# debian: python3 python3-venv bash
PATH=/none /bin/bash -c 'pip install x' || true
PATH=/none /bin/sh -c 'pip install x' || true
python3 -m venv --without-pip e
e/bin/python3 -m pip install x
