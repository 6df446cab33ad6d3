# requires: scalac
# debian: scala
cat > A.scala <<'E'
object A { val s: Int = "x" }
E
scalac A.scala 2>&1
