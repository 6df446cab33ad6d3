# requires: ruby
# debian: ruby
ruby -e 'File.read("config/settings.yml")'
ruby -e 'Dir.chdir("build")'
