# requires: bundle
# debian: ruby ruby-bundler
printf 'source "https://registry.example"\n' > Gemfile
printf 'GEM\n  remote: https://registry.example/\n  specs:\n\nPLATFORMS\n  arm64-darwin-23\n\nDEPENDENCIES\n' > Gemfile.lock
bundle config set --local frozen true >/dev/null
bundle install
