# requires: python3 gcc
# debian: python3-setuptools
# setup: pip install setuptools==84.2.1
printf '#error broken\n' > ext.c; printf 'from setuptools import setup, Extension\nsetup(name="x", ext_modules=[Extension("ext", ["ext.c"])])\n' > setup.py
CC=/usr/bin/gcc LDSHARED='/usr/bin/gcc -shared' python3 setup.py build_ext
