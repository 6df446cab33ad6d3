# requires: twine
# debian: twine
# setup: pip install twine==7.0.0
twine check 'dist/*'
