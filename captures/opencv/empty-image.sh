# requires: python3
# setup: pip install opencv-python-headless
cat > t.py <<'EOF'
import cv2, numpy as np
try:
    cv2.cvtColor(cv2.imread("nothere.png"), cv2.COLOR_BGR2GRAY)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.resize(cv2.imread("nothere.png"), (2, 2))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.imshow("a", None)
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.resize(np.zeros((0, 0, 3), np.uint8), (2, 2))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.CascadeClassifier("x.xml").detectMultiScale(np.zeros((9, 9), np.uint8))
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
