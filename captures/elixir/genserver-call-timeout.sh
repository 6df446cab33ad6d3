# requires: elixir
# debian: elixir
elixir -e '{:ok, a} = Agent.start(fn -> 0 end); Agent.get(a, fn _ -> Process.sleep(900) end, 200)'
