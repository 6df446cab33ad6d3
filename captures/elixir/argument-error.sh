# requires: elixir
# debian: elixir
elixir -e 'String.to_integer("12px")'
elixir -e ':ets.lookup(:cache, 1)'
elixir -e 'String.to_existing_atom("nopenope")'
elixir -e 'Application.fetch_env!(:my_app, :secret)'
elixir -e 'System.fetch_env!("DATABASE_URL")'
