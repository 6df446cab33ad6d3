# requires: yamllint
# debian: yamllint
printf 'a: b: c\n' > a.yml; yamllint -f parsable a.yml
python3 -c "import yaml; yaml.safe_load(open('a.yml'))"
