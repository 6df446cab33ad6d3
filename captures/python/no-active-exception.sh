# requires: python3
# debian: python3
python3 -c 'raise "x"'; python3 -c 'isinstance(1, "int")'; python3 -c 'raise'; python3 -c 'import typing; isinstance([], typing.List[int])'
printf 'class A:\n    def __init__(self): return 1\nA()\n' > a.py; python3 a.py
