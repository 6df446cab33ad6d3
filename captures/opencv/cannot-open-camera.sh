# requires: python3
# setup: pip install opencv-python-headless
cat > t.py <<'EOF'
import cv2
print(cv2.VideoCapture(0).read()[0]); print(cv2.VideoCapture("no.mp4").isOpened())
EOF
python3 t.py
