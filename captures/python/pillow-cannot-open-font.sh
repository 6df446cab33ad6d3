# requires: python3
# debian: python3
# setup: pip install pillow==13.0.0
cat > a.py <<'P'
from PIL import ImageFont
ImageFont.truetype('nosuchfont.ttf', 20)
P
python3 a.py
