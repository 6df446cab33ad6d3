# requires: bundle git
# debian: ruby ruby-bundler git
git init -q up && cd up && git config user.email dev@example.com && git config user.name Dev
printf "Gem::Specification.new { |s| s.name='up'; s.version='1.0'; s.summary='x'; s.authors=['x']; s.files=[] }\n" > up.gemspec
git add . && git commit -qm one && cd ..
export BUNDLE_PATH=$PWD/vendor
printf "gem 'up', git: '$PWD/up'\n" > Gemfile
bundle install >/dev/null 2>&1
rm -rf vendor
bundle exec ruby -e 1
printf "gem 'up', git: '$PWD/up', branch: 'nope'\n" > Gemfile
rm -f Gemfile.lock; bundle install
printf "gem 'up', git: '$PWD/up', ref: 'deadbee'\n" > Gemfile
rm -f Gemfile.lock; bundle install
printf "gem 'other', git: '$PWD/up'\n" > Gemfile
rm -f Gemfile.lock; bundle install
