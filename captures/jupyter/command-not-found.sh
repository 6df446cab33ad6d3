# requires: python3
# setup: pip install jupyter-core
jupyter notebook
jupyter lab
