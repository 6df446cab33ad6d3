# requires: scalac scala
# debian: scala
cat > Test.scala <<'EOF'
sealed trait A; case object X extends A; case object Y extends A
object Main { def f(a: A) = a match { case X => 1 }; def main(args: Array[String]): Unit = println(f(Y)) }
EOF
scalac -d . Test.scala
scala Main
