# requires: scalac
# debian: scala
cat > A.scala <<'E'
object A { val v = 1; def f() { v = 2 } }
E
scalac A.scala 2>&1
