# requires: ruby gem
# debian: ruby
mkdir bin lib; printf '#!/usr/bin/env ruby\n' > bin/tidy-gem
cat > tidy-gem.gemspec <<'G'
Gem::Specification.new { |s| s.name='tidy-gem'; s.version='1.0'; s.summary='x'; s.authors=['x']; s.files=['bin/tidy-gem']; s.executables=['tidy-gem'] }
G
gem build tidy-gem.gemspec >/dev/null 2>&1
GEM_HOME=$PWD/g gem install --local tidy-gem-1.0.gem >/dev/null 2>&1
GEM_HOME=$PWD/other g/bin/tidy-gem
ruby -e 'gem "nope-gem", ">= 2.0"'
