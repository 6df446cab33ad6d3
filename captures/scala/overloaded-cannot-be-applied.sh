# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { def f(a: Int) = a; def f(a: String, b: Int) = 2; f(1.0); f() }
EOF
scalac -d . Test.scala
