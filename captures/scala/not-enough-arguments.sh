# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { def f(a: Int, b: Int) = a; f(1); f(1, 2, 3); new String(1, 2, 3, 4, 5, 6) }
EOF
scalac -d . Test.scala
