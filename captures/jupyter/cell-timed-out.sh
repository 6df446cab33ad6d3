# requires: python3
# setup: pip install nbconvert ipykernel
printf '{"cells": [{"cell_type": "code", "metadata": {}, "source": "import time; time.sleep(30)", "outputs": [], "execution_count": null, "id": "a1"}], "metadata": {"kernelspec": {"name": "python3", "display_name": "x"}}, "nbformat": 4, "nbformat_minor": 5}' > a.ipynb
jupyter nbconvert --execute --ExecutePreprocessor.timeout=2 --to notebook a.ipynb
