# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { def f(a: Int, b: Int) = a; f(1); f(1, 2, 3); new String(1, 2, 3, 4, 5, 6) }
EOF
scalac -d . Test.scala
cat > Test.scala <<'EOF'
object T { val x = 1; x(2); def f = 3; f(1); "a".length(2); class Q; new Q(1) }
EOF
scalac -d . Test.scala
cat > Test.scala <<'EOF'
object T { def f(a: Int) = a; def f(a: String, b: Int) = 2; f(1.0); f() }
EOF
scalac -d . Test.scala
