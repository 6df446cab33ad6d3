# requires: elixir
# debian: elixir
printf 'defmodule A do\n  def length(x), do: x\n  def g(x), do: length(x)\nend\n' > e.ex; elixir e.ex
