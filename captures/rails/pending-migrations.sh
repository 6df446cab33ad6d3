# requires: ruby
# debian: ruby-activerecord ruby-sqlite3
cat > ar.rb <<'E'
require 'active_record'
ActiveRecord::Base.establish_connection(adapter: 'sqlite3', database: ':memory:')
Dir.mkdir('mig'); File.write('mig/20240101000000_x.rb', 'class X < ActiveRecord::Migration[6.1]; def change; end; end')
ActiveRecord::Migrator.migrations_paths = ['mig']
begin; ActiveRecord::Migration.check_pending!; rescue Exception => e; puts "#{e.class}: #{e.message}"; end
E
ruby ar.rb 2>&1
