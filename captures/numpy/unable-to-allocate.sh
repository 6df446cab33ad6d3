# requires: python3
# setup: pip install numpy
python3 -c 'import numpy as np; np.zeros(1024**5 // 8 * 8)'
