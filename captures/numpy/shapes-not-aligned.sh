# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; np.dot(np.zeros((2,3)), np.zeros((2,3)))' || true
python3 -c 'import numpy as np; np.zeros((2,3)) @ np.zeros((2,3))'
