# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
class N[T <: Number]
object T { val n: N[String] = null; def f[A <: Number](a: A) = a; f[String]("") }
EOF
scalac -d . Test.scala
