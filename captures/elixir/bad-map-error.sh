# requires: elixir
# debian: elixir
elixir -e 'x = String.to_atom("a"); IO.inspect(Map.put(x, :a, 1))'
