# requires: bundle
# debian: ruby ruby-bundler
printf 'source "https://registry.example"\n' > Gemfile
printf 'GEM\n  remote: https://registry.example/\n  specs:\n<<<<<<< HEAD\n    rake (13.0)\n=======\n    rake (13.1)\n>>>>>>> b\n\nPLATFORMS\n  ruby\n' > Gemfile.lock
bundle install
