# requires: mix
# debian: elixir
mk() { mkdir -p "$1/lib"; printf 'defmodule %s.MixProject do\n  use Mix.Project\n  def project, do: [app: :%s, version: "0.1.0", deps: %s]\n  def application, do: [%s]\nend\n' "$2" "$1" "$3" "$4" > "$1/mix.exs"; }
mk kit Kit '[]' ''
echo 'defmodule Kit do def x, do: undefined_fun() end' > kit/lib/kit.ex
mk app App '[{:kit, path: "../kit"}]' ''
cd app && mix compile
