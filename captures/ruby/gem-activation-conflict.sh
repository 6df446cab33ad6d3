# requires: ruby gem
# debian: ruby
for s in "a 1.0 c <2" "b 1.0 c >=2" "c 1.0 - -" "c 2.0 - -"; do set -- $s
printf "Gem::Specification.new { |s| s.name='$1-demo'; s.version='$2'; s.summary='x'; s.authors=['x']; %s }\n" "$([ $3 = - ] || echo "s.add_dependency '$3-demo', '$4'")" > s.gemspec
gem build s.gemspec >/dev/null 2>&1; done
export GEM_HOME=$PWD/g; gem install --local --force --ignore-dependencies *.gem >/dev/null 2>&1
ruby -e 'gem "c-demo", "2.0"; gem "a-demo"'
ruby -e 'gem "c-demo", "1.0"; gem "c-demo", "2.0"'
