# requires: scalac
# debian: scala
cat > A.scala <<'E'
object A {
  def need(implicit x: List[Int]) = x
  def z = need
  class P; val s = List(new P).sorted
}
E
scalac A.scala 2>&1
echo 'import scala.concurrent._; object E { val f = Future { 1 } }' > E.scala
scalac E.scala 2>&1
