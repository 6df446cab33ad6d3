# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; np.array([[1, 2], [3]])'
