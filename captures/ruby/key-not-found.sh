# requires: ruby
# debian: ruby
ruby -e 'config = {host: "db"}; config.fetch(:port)'
ruby -e 'ENV.fetch("DATABASE_URL")'
