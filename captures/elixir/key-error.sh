# requires: elixir
# debian: elixir
elixir -e 'Map.fetch!(%{a: 1}, :b)' 2>&1
elixir -e 'nil.name' 2>&1
