# requires: ruby gem setpriv
# debian: ruby util-linux
cat > foo.gemspec <<'E'
Gem::Specification.new { |s| s.name='foo'; s.version='1.0'; s.summary='x'; s.authors=['x'] }
E
gem build foo.gemspec >/dev/null 2>&1
chmod 755 .
if [ "$(id -u)" = 0 ]; then cp foo-1.0.gem "$(mktemp -d)/" && chmod 644 foo-1.0.gem && setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent gem install --local foo-1.0.gem 2>&1; else gem install --local foo-1.0.gem 2>&1; fi
