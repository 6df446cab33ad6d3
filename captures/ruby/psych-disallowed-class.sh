# requires: ruby
# debian: ruby
printf 'released: 2024-01-31\n' > release.yml
ruby -ryaml -e 'YAML.load_file("release.yml")'
printf 'a: &a {x: 1}\nb: *a\n' > alias.yml
ruby -ryaml -e 'YAML.load_file("alias.yml")'
ruby -ryaml -e 'YAML.safe_load(":a: :b")'
