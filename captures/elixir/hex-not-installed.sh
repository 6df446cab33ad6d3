# requires: mix
# debian: elixir
mix new demo >/dev/null; cd demo
sed -i 's/# {:dep_from_hexpm.*/{:jason, "~> 1.0"}/' mix.exs
mix deps.get </dev/null
