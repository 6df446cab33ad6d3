# requires: ruby
# debian: ruby
printf 'released: 2024-01-31\n' > release.yml
ruby -ryaml -e 'YAML.load_file("release.yml")'
