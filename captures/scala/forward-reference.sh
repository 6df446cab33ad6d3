# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { def f = { val a = b; val b = 1; a } }
EOF
scalac -d . Test.scala
