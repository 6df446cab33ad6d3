# requires: mix
# debian: elixir
mix new demo >/dev/null; cd demo
sed -i 's/# {:dep_from_hexpm.*/{:other, path: "..\/other"}, {:jsonx, git: "..\/nope"}/' mix.exs
mix compile </dev/null
