# requires: scalac
# debian: scala
cat > A.scala <<'E'
object A { "abc".nope(); for (i <- 1) println(i) }
E
scalac A.scala 2>&1
