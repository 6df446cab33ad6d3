# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { def f(a: List[Int]) = 1; def f(a: List[String]) = 2 }
EOF
scalac -d . Test.scala
