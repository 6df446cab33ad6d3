# requires: python3 gcc
# debian: python3-dev gcc
# setup: pip install -U pip setuptools wheel
mkdir p
cat > p/setup.py <<'PY'
from setuptools import setup, Extension
setup(name="fastthing", version="1.0", ext_modules=[Extension("fastthing", ["fast.c"])])
PY
printf '#include <nosuch.h>\n' > p/fast.c
python3 -m pip install --no-build-isolation ./p
