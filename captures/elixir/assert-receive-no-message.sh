# requires: mix
# debian: elixir
mix new demo >/dev/null; cd demo
cat > test/demo_test.exs <<'X'
defmodule DemoTest do
  use ExUnit.Case
  test "a" do
    assert 1 + 1 == 3
  end
  test "b" do
    assert_receive :hello, 10
  end
  @tag timeout: 100
  test "c" do
    Process.sleep(500)
  end
  test "d" do
    assert {:ok, _} = {:error, 1}
  end
  test "e" do
    assert_raise ArgumentError, fn -> :ok end
  end
end
X
mix test --seed 0
