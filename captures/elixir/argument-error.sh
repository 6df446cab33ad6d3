# requires: elixir
# debian: elixir
elixir -e 'String.to_integer("12px")'
elixir -e 'String.to_existing_atom("nopenope")'
