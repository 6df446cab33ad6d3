# requires: yamllint
# debian: yamllint
printf 'key: value\nfoo\n' > a.yml; yamllint -f parsable a.yml; python3 -c "import yaml; yaml.safe_load(open('a.yml'))"
printf 'a: "unclosed\n' > a.yml; yamllint -f parsable a.yml
