# requires: elixir
# debian: elixir
printf 'defmodule A do\n  def f, do: %%User{name: 1}\nend\n' > a.ex
elixir a.ex
