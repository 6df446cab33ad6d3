# requires: python3
# debian: python3
# setup: pip install Pillow==13.0.0
printf 'import os\nfrom PIL import Image\nImage.open(os.path.abspath("a.png"))\n' > a.py; echo '<html>' > a.png; printf 'from PIL import Image\nImage.new("RGBA", (1, 1)).save("b.jpg")\n' > b.py; printf 'from PIL import Image\nImage.new("RGB", (1, 1)).save("out")\n' > c.py
python3 a.py; python3 b.py; python3 c.py
