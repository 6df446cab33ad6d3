# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { val x = 1; x(2); def f = 3; f(1); "a".length(2); class Q; new Q(1) }
EOF
scalac -d . Test.scala
