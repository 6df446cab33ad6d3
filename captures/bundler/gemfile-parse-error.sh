# requires: bundle
# debian: ruby ruby-bundler
printf 'source "https://rubygems.org"\ngem "rake\n' > Gemfile
bundle install
printf 'gem "rake"\ngemm "x"\n' > Gemfile
bundle install
