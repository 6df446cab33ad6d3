# requires: yamllint
# debian: yamllint
printf 'a: @foo\n' > a.yml; yamllint -f parsable a.yml
printf 'a: 1\n\tb: 2\n' > a.yml; python3 -c "import yaml; yaml.safe_load(open('a.yml'))"
