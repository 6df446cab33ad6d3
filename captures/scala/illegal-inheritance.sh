# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
final class A
class B extends A
case class C(i: Int)
case class D(j: Int) extends C(j)
EOF
scalac -d . Test.scala
