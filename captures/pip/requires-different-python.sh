# requires: python3
# setup: pip install setuptools wheel
mkdir p
printf 'from setuptools import setup\nsetup(name="oldthing", version="1.0", python_requires="<3.8")\n' > p/setup.py
python3 -m pip install --no-build-isolation ./p
