# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { val f = x => x + 1; val g = (a, b) => a }
EOF
scalac -d . Test.scala
