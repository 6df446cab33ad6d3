# requires: mix
# debian: elixir
mix phx.serverx
mix phx.new demo
mix compile
