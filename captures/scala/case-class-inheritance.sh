# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
case class A(i: Int)
case class B(j: Int) extends A(j)
final class F
class G extends F
class H extends String
object Q extends Missing
EOF
scalac -d . Test.scala
