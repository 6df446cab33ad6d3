# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
class A { private val x = 1; protected def p = 2 }
object T { val a = new A; a.x; a.p }
EOF
scalac -d . Test.scala
