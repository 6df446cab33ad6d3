# requires: scalac
# debian: scala
cat > A.scala <<'E'
import scala.colection.mutable
object A {
  println(foo)
  val l: List[Strin] = Nil
}
E
scalac A.scala 2>&1
cat > B.scala <<'E'
object B {
  println(foo)
  val l: List[Strin] = Nil
}
E
scalac B.scala 2>&1
