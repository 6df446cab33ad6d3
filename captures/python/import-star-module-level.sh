# requires: python3
# debian: python3
printf 'import os\nfrom __future__ import annotations\n' > a.py; printf 'from __future__ import annotations\n' > b.py
printf 'def f():\n    from os import *\n' > c.py
python3 a.py; python3 b.py; python3 c.py
