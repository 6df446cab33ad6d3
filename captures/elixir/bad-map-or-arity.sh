# requires: elixir
# debian: elixir
elixir -e 'x = String.to_atom("a"); IO.inspect(Map.put(x, :a, 1))'
elixir -e 'f = fn a, b -> a + b end; f.(1)'
elixir -e 'x = :erlang.list_to_atom(~c"nil"); x.name'
elixir -e 'x = [1]; if (hd(x) and true), do: 1'
