# requires: elixir
# debian: elixir
printf 'defmodule A do\n  def f, do: Logger.info("x")\nend\n' > a.ex
elixir a.ex
