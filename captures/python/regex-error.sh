# requires: python3
# debian: python3
python3 -c 'import re; re.compile("*.py")'; python3 -c 'import re; re.compile("(a")'; python3 -c 'import re; re.compile("a(?i)b")'
