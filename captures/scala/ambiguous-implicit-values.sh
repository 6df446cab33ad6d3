# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { implicit val a: Int = 1; implicit val b: Int = 2; def f(implicit i: Int) = i; f }
EOF
scalac -d . Test.scala
