# requires: python3
# setup: pip install nbformat
cat > a.ipynb <<'EOF'
{"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "source": "1"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
EOF
python3 -c "import nbformat; nbformat.validate(nbformat.read('a.ipynb', as_version=4))"
