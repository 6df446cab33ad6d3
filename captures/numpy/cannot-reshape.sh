# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; np.arange(10).reshape(3, 4)'
