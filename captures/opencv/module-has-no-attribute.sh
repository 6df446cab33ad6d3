# requires: python3
# setup: pip install opencv-python-headless
cat > t.py <<'EOF'
import cv2
try:
    cv2.SIFT()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.xfeatures2d
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.TrackerMOSSE_create()
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.face
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.imshoww
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
