# requires: ruby gem
# debian: ruby ruby-dev
mkdir ext
cat > foo.gemspec <<'E'
Gem::Specification.new { |s| s.name='foo'; s.version='1.0'; s.summary='x'; s.authors=['x']; s.files=['ext/extconf.rb']; s.extensions=['ext/extconf.rb'] }
E
echo 'require "mkmf"; abort "libpq missing" unless have_library("pqnope"); create_makefile("foo")' > ext/extconf.rb
gem build foo.gemspec >/dev/null 2>&1
gem install --local -i gems foo-1.0.gem 2>&1
