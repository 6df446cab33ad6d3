# requires: elixir
# debian: elixir
elixir -e '{:ok, x} = {:error, :enoent}; x' 2>&1
elixir -e 'case 1 do 2 -> 3 end' 2>&1
elixir -e 'with {:ok, x} <- :e do x else {:a, _} -> 1 end' 2>&1
