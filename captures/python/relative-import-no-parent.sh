# requires: python3
# debian: python3
mkdir pkg; touch pkg/__init__.py
printf 'x = 1\n' > pkg/util.py
printf 'from .util import x\n' > pkg/main.py
python3 pkg/main.py || true
printf 'from ..util import x\n' > pkg/deep.py
python3 -m pkg.deep
