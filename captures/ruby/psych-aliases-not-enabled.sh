# requires: ruby
# debian: ruby
printf 'a: &a {x: 1}\nb: *a\n' > alias.yml
ruby -ryaml -e 'YAML.load_file("alias.yml")'
