# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
trait T { def f: Int; def g(x: Int): Int }
class C extends T { def f = 1 }
object O extends T
class P { def h: Int }
EOF
scalac -d . Test.scala
