# requires: python3
# debian: python3
# setup: pip install PyYAML==6.0.4
printf 'import sys, yaml\nyaml.safe_load(open(sys.argv[1]))\n' > a.py; printf 'a: b: c\n' > a.yml; printf 'a:\n\t- b\n' > b.yml; printf 'a: !Ref b\n' > c.yml
python3 a.py a.yml; python3 a.py b.yml; python3 a.py c.yml
