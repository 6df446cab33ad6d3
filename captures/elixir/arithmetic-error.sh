# requires: elixir
# debian: elixir
elixir -e 'IO.puts 1 + "a"' 2>&1
elixir -e 'nil + 1' 2>&1
