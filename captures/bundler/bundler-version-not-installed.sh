# requires: ruby bundle
# debian: ruby bundler
bundle _2.9.9_ -v 2>&1
