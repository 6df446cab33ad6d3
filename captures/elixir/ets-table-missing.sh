# requires: elixir
# debian: elixir
elixir -e ':ets.lookup(:cache, 1)'
