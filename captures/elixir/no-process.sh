# requires: elixir
# debian: elixir
elixir -e 'GenServer.call(MyApp.Cache, :get)'
elixir -e 'pid = spawn(fn -> :ok end); Process.sleep(50); GenServer.call(pid, :get)'
