# requires: python3
# setup: pip install nbconvert ipykernel
printf '{"cells": [{"cell_type": "code", "metadata": {}, "source": "1", "outputs": [], "execution_count": null, "id": "a1"}], "metadata": {"kernelspec": {"name": "conda-env-old", "display_name": "x"}}, "nbformat": 4, "nbformat_minor": 5}' > a.ipynb
jupyter nbconvert --execute --to notebook a.ipynb
