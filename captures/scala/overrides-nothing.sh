# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
class A { def f: Int = 1; final def g = 2; val v = 1 }
class B extends A { def f: Int = 2; override def g = 3; override def h = 4 }
EOF
scalac -d . Test.scala
cat > Test.scala <<'EOF'
case class A(i: Int)
case class B(j: Int) extends A(j)
final class F
class G extends F
class H extends String
object Q extends Missing
EOF
scalac -d . Test.scala
