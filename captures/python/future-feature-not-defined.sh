# requires: python3.6
printf 'from __future__ import annotations\n' > b.py; python3.6 b.py
