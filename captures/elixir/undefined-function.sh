# requires: elixir
# debian: elixir
elixir -e 'Enum.nope([1])' 2>&1
elixir -e 'ENUM.map([1], & &1)' 2>&1
elixir -e 'foo()' 2>&1
