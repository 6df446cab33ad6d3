# requires: elixir
# debian: elixir
elixir -e 'if true do 1' 2>&1
elixir -e '1 2 3' 2>&1
elixir -e '[1, 2)' 2>&1
