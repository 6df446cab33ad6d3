# requires: elixir
# debian: elixir
elixir -e 'Enum.map(nil, & &1)' 2>&1
elixir -e 'to_string({1,2})' 2>&1
