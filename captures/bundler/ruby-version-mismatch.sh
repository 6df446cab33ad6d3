# requires: ruby bundle
# debian: ruby bundler rake
export BUNDLE_SILENCE_ROOT_WARNING=1
printf 'source "https://gems.example"\nruby "3.3.0"\ngem "rake"\n' > Gemfile
bundle install --local 2>&1
