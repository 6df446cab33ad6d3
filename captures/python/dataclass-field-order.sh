# requires: python3
# debian: python3
printf 'from dataclasses import dataclass\n@dataclass\nclass A:\n    tags: list = []\n' > a.py
printf 'from dataclasses import dataclass\n@dataclass\nclass A:\n    name: str = "x"\n    size: int\n' > b.py
python3 a.py; python3 b.py
