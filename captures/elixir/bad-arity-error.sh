# requires: elixir
# debian: elixir
elixir -e 'f = fn a, b -> a + b end; f.(1)'
