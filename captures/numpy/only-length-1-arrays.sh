# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; float(np.zeros(3))'
