# requires: bundle
# debian: ruby ruby-bundler
: > Gemfile
bundle exec rspecx
