# requires: mix
# debian: elixir
mix new demo >/dev/null; cd demo
printf 'defmodule Demo do\n  def f(x), do: helper(x)\nend\n' > lib/demo.ex
mix compile
printf 'defmodule Demo do\n  def f(x), do: Nope.run(x)\n def a(x), do: 1\nend\n' > lib/demo.ex
mix compile --warnings-as-errors
