# requires: python3
# debian: python3-numpy
# setup: pip install numpy
python3 -c 'import numpy as np; np.broadcast_to(np.arange(3), 3)[0] = 1' || true
python3 -c 'import numpy as np; a = np.frombuffer(b"abcd", dtype=np.uint8); a += 1'
