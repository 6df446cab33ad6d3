# requires: ruby gem
# debian: ruby
mkdir ext; echo 'puts 1' > ext/extconf.rb
cat > fastx.gemspec <<'G'
Gem::Specification.new { |s| s.name='fastx'; s.version='1.0'; s.summary='x'; s.authors=['x']; s.files=['ext/extconf.rb']; s.extensions=['ext/extconf.rb'] }
G
export GEM_HOME=$PWD/g; mkdir -p g/specifications g/gems/fastx-1.0/ext; cp ext/extconf.rb g/gems/fastx-1.0/ext
gem specification --ruby fastx.gemspec > g/specifications/fastx-1.0.gemspec 2>/dev/null || ruby -e 's=Gem::Specification.load("fastx.gemspec"); File.write("g/specifications/fastx-1.0.gemspec", s.to_ruby)'
gem list fastx
ruby -e 'require "fastx"' 2>&1 | head -3
