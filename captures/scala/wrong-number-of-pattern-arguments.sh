# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
case class A(i: Int); class B
object T { def f(b: String) = b match { case A(1) => 1; case _: Int => 3 } ; (1: Any) match { case A(1, 2) => 2 }}
EOF
scalac -d . Test.scala
