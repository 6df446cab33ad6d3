# requires: scalac
# debian: scala
cat > A.scala <<'E'
object A { def fac(n: Int) = if (n == 0) 1 else n * fac(n - 1) }
E
scalac A.scala 2>&1
