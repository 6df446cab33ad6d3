# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; np.float' || true
python3 -c 'import numpy as np; np.float_'
