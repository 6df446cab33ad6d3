# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; np.zeros((2,2))[0, 5]' || true
python3 -c 'import numpy as np; np.zeros(3).sum(axis=1)' || true
python3 -c 'import numpy as np; np.zeros((2,2))[0,0,0]'
