# requires: elixir
# debian: elixir
printf 'defmodule A do\n  def f(x \\\\ 1), do: x\n  def f(x \\\\ 2), do: x\nend\n' > a.ex; elixir a.ex
printf 'defmodule A do\n  def f(x, y \\\\ 1), do: x\n  def f(x), do: x\nend\n' > b.ex; elixir b.ex
