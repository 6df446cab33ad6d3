# requires: bundle
# debian: ruby ruby-bundler
printf 'gem "rake", "~> 12"\ngem "rake", "~> 13"\n' > Gemfile
bundle install
printf 'source "https://registry.example"\ngem "rake", path: "x"\ngem "rake"\n' > Gemfile
bundle install
