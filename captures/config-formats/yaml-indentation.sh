# requires: yamllint
# debian: yamllint
printf 'a:\n  - x\n b: 1\n' > a.yml; yamllint -f parsable a.yml
python3 -c "import yaml; yaml.safe_load(open('a.yml'))"
