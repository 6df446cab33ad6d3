# requires: python3
# setup: pip install opencv-python-headless
cat > t.py <<'EOF'
import cv2
try:
    cv2.dnn.readNetFromCaffe("a.prototxt", "b.caffemodel")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.dnn.readNetFromONNX("x.onnx")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
try:
    cv2.dnn.readNetFromDarknet("x.cfg", "x.weights")
except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', e)
EOF
python3 t.py
