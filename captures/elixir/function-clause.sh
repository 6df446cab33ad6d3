# requires: elixir
# debian: elixir
cat > v.exs <<'E'
defmodule V do
  def d(x) when x > 0, do: x
end
IO.inspect V.d(-1)
E
elixir v.exs 2>&1
