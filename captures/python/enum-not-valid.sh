# requires: python3
# debian: python3
printf 'from enum import Enum\nclass Color(Enum):\n    RED = 1\n' > color.py
printf 'from color import Color\nColor(5)\n' > a.py; printf 'from color import Color\nColor("red")\n' > b.py
printf 'from color import Color\nclass More(Color):\n    BLUE = 2\n' > c.py
python3 a.py; python3 b.py; python3 c.py
