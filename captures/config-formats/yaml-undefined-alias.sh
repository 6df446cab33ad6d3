# requires: python3
# debian: python3
# setup: pip install PyYAML
printf 'a: *foo\n' > a.yml; python3 -c "import yaml; yaml.safe_load(open('a.yml'))"
