# requires: python3
# setup: pip install opencv-python-headless
cat > t.py <<'EOF'
import cv2, numpy as np
cv2.imshow("a", np.zeros((3, 3), np.uint8))
EOF
python3 t.py
