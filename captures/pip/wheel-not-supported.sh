# requires: python3
# debian: python3-pip
touch numpy-1.26.4-cp27-cp27m-win32.whl
python3 -m pip install --no-deps ./numpy-1.26.4-cp27-cp27m-win32.whl
