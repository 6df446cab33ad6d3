# requires: ruby
# debian: ruby-actionpack
cat > rt.rb <<'E'
require 'action_controller'; require 'action_dispatch'
rs = ActionDispatch::Routing::RouteSet.new; rs.draw { get '/a', to: 'a#b' }
begin; rs.recognize_path('/settings'); rescue Exception => e; puts e.class, e.message; end
E
ruby rt.rb 2>&1
