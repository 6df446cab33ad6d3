# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object A { val x = 1 }
object B { val x = 2 }
object T { import A._; import B._; val y = x
 def f(a: Int, b: String) = 1; def f(a: String, b: Int) = 2; f(null.asInstanceOf[Nothing], null.asInstanceOf[Nothing]) }
EOF
scalac -d . Test.scala
