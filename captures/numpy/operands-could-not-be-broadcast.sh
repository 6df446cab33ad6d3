# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; np.zeros(3) + np.zeros(4)' || true
python3 -c 'import numpy as np; a = np.zeros((2, 2)); a[:] = np.zeros(3)'
