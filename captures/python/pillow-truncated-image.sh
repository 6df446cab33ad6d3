# requires: python3
# debian: python3
# setup: pip install pillow==13.0.0
cat > a.py <<'P'
from PIL import Image
Image.effect_noise((300, 300), 99).save('b.png')
d = open('b.png', 'rb').read()
open('c.png', 'wb').write(d[:len(d) // 2])
Image.open('c.png').load()
P
python3 a.py
