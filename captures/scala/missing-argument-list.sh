# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { def f(a: Int) = a; val g = f; def h(a: Int, b: Int) = 1; val i = h }
EOF
scalac -d . Test.scala
