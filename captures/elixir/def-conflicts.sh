# requires: elixir
# debian: elixir
printf 'defmodule A do\n  def f(x \\\\ 1), do: x\n  def f(x \\\\ 2), do: x\nend\n' > a.ex; elixir a.ex
printf 'defmodule A do\n  def f(x, y \\\\ 1), do: x\n  def f(x), do: x\nend\n' > b.ex; elixir b.ex
printf 'defmodule A do\n  def f(1), do: 1\n  def g, do: 1\n  def f(2), do: 2\nend\n' > c.ex; elixir c.ex
printf 'defmodule A do\n  def f(_), do: 1\n  def f(1), do: 2\nend\n' > d.ex; elixir d.ex
printf 'defmodule A do\n  def length(x), do: x\n  def g(x), do: length(x)\nend\n' > e.ex; elixir e.ex
printf 'defmodule A do\n  import Enum, only: [nope: 1]\n alias A.B\nend\n' > f.ex; elixir f.ex
printf 'defmodule A do\n  def f(x), do: ^x\nend\n' > g.ex; elixir g.ex
printf 'defmodule A do\nend\ndefmodule A do\nend\n' > h.ex; elixir h.ex
printf 'defmodule A do\n  @conf 1\n  def f(x), do: (case x do 1 end)\nend\n' > i.ex; elixir i.ex
printf 'defmodule A do\n  def f, do: __MODULE__.nope\n  defp p, do: 1\nend\n' > j.ex; elixir j.ex
