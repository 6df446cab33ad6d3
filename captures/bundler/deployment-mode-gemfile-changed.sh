# requires: ruby bundle
# debian: ruby bundler rake
export BUNDLE_SILENCE_ROOT_WARNING=1
printf 'source "https://gems.example"\ngem "rake"\n' > Gemfile
bundle install --local >/dev/null 2>&1
echo 'gem "rails"' >> Gemfile
bundle config set --local frozen true
bundle install --local 2>&1
