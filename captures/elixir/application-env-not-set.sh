# requires: elixir
# debian: elixir
elixir -e 'Application.fetch_env!(:my_app, :secret)'
