# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { val x = 1; val x = 2; def f(a: List[Int]) = 1; def f(a: List[String]) = 2 }
EOF
scalac -d . Test.scala
