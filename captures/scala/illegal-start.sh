# requires: scalac
# debian: scala
cat > A.scala <<'E'
object C { def main(a: Array[String]): Unit = { val x = ; println(1)
E
scalac A.scala 2>&1
echo 'object H { val q = `abc }' > H.scala
scalac H.scala 2>&1
printf 'object H2 { }\n def foo = 1\n' > H2.scala
scalac H2.scala 2>&1
