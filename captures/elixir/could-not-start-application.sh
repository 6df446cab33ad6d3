# requires: mix
# debian: elixir
mk() { mkdir -p "$1/lib"; printf 'defmodule %s.MixProject do\n  use Mix.Project\n  def project, do: [app: :%s, version: "0.1.0", deps: %s]\n  def application, do: [%s]\nend\n' "$2" "$1" "$3" "$4" > "$1/mix.exs"; }
mk app App '[]' 'mod: {App, []}'
cat > app/lib/app.ex <<'EOF'
defmodule App do
  use Application
  def start(_, _), do: {:error, :eaddrinuse}
end
EOF
cd app && mix run
