# requires: ruby bundle
# debian: ruby bundler rake
export BUNDLE_SILENCE_ROOT_WARNING=1
printf 'source "https://gems.example"\ngem "rake", "= 99"\n' > Gemfile
bundle install --local 2>&1
printf 'source "https://gems.example"\ngem "rake"\n' > Gemfile
printf 'GEM\n  remote: https://gems.example/\n  specs:\n    rake (99.0.6)\n\nPLATFORMS\n  x86_64-linux\n\nDEPENDENCIES\n  rake\n\nBUNDLED WITH\n   2.3.27\n' > Gemfile.lock
bundle exec rake 2>&1
