# requires: ruby
# debian: ruby
ruby -e 'class Report; end; class Report < Struct.new(:a); end'
ruby -e 'module Billing; end; class Billing; end'
ruby -e 'class Billing; end; module Billing; end'
