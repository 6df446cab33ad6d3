# requires: bundle
# debian: ruby ruby-bundler
printf 'gemspec\n' > Gemfile
bundle install
mkdir sub; printf 'gem "sub", path: "sub"\n' > Gemfile
bundle install
printf 'gem "sub", path: "nowhere"\n' > Gemfile
bundle install
