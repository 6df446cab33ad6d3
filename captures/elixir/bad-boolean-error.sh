# requires: elixir
# debian: elixir
elixir -e 'x = [1]; if (hd(x) and true), do: 1'
