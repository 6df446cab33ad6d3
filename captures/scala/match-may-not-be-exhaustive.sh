# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
sealed trait A; case object X extends A; case object Y extends A
object T { def f(a: A) = a match { case X => 1 } }
EOF
scalac -d . Test.scala
