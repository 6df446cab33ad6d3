# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
trait E[A]
object E { implicit def l[A](implicit a: E[List[A]]): E[A] = null }
object V { implicitly[E[Int]] }
EOF
scalac -d . Test.scala
