# requires: elixir
# debian: elixir
printf 'defmodule A do\n  import Nope\nend\n' > b.ex
elixir b.ex
