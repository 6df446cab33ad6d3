# requires: elixir
# debian: elixir
elixir -e 'System.fetch_env!("DATABASE_URL")'
