# requires: elixir
# debian: elixir
printf 'defmodule A do\n  def f, do: Logger.info("x")\nend\n' > a.ex
elixir a.ex
printf 'defmodule A do\n  import Nope\nend\n' > b.ex
elixir b.ex
printf 'defmodule A do\n  def f(x) when String.length(x) > 1, do: x\nend\n' > c.ex
elixir c.ex
printf 'defmodule A do\n  use GenServer\n  @behaviour Nope\n  def f, do: @conf\n def f(x), do: 1\n def f(y), do: 2\n def g, do: undefined_fun()\nend\n' > d.ex
elixir d.ex
