# requires: python3
# debian: python3
# setup: pip install pillow==13.0.0
cat > a.py <<'P'
from PIL import Image
Image.MAX_IMAGE_PIXELS = 100
Image.new('L', (300, 300)).save('b.png')
Image.open('b.png')
P
python3 a.py
