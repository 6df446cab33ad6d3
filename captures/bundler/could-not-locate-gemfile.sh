# requires: ruby bundle
# debian: ruby bundler rake
export BUNDLE_SILENCE_ROOT_WARNING=1
bundle install 2>&1
bundle exec rake 2>&1
