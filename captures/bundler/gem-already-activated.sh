# requires: ruby gem bundle
# debian: ruby bundler rake
cat > r.gemspec <<'E'
Gem::Specification.new { |s| s.name = "rake"; s.version = "12.0.0"; s.summary = "x"; s.authors = ["x"]; s.files = [] }
E
gem build r.gemspec >/dev/null 2>&1
export GEM_HOME="$PWD/gh"
gem install --local rake-12.0.0.gem >/dev/null 2>&1
printf 'source "https://registry.example"\ngem "rake", "12.0.0"\n' > Gemfile
bundle install --local >/dev/null 2>&1
ruby -e 'gem "rake", "> 12.0.0"; require "bundler/setup"' 2>&1
