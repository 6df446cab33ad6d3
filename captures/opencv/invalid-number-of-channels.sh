# requires: python3
# setup: pip install opencv-python-headless
cat > t.py <<'EOF'
import cv2, numpy as np
try:
    cv2.rectangle(np.zeros((9, 9, 3), np.uint8), (1.5, 2), (3, 4), 1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.resize(np.zeros((9, 9, 3), np.uint8), (4.5, 4))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.circle(np.zeros((9, 9, 3), np.uint8).transpose(1, 0, 2), (1, 1), 2, 1)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.cvtColor(np.zeros((9, 9)), cv2.COLOR_BGR2GRAY)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.cvtColor(np.zeros((9, 9, 3)), cv2.COLOR_BGR2GRAY)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
