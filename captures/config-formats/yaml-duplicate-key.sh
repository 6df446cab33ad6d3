# requires: yamllint
# debian: yamllint
printf 'a: 1\na: 2\n' > a.yml; yamllint -f parsable a.yml
