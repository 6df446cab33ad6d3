# requires: ruby bundle
# debian: ruby bundler rake
export BUNDLE_SILENCE_ROOT_WARNING=1
mkdir a
echo "Gem::Specification.new { |s| s.name='lib-a'; s.version='1.0'; s.summary='x'; s.authors=['x']; s.add_dependency 'rake', '= 12.0' }" > a/lib-a.gemspec
printf 'source "https://gems.example"\ngem "lib-a", path: "a"\ngem "rake", "13.0.6"\n' > Gemfile
bundle install --local 2>&1
