# requires: elixir
# debian: elixir
printf 'defmodule A do\n  def f(x) when String.length(x) > 1, do: x\nend\n' > c.ex
elixir c.ex
