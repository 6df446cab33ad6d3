# requires: elixir
# debian: elixir
elixir -e 'IO.puts unknown_var' 2>&1
