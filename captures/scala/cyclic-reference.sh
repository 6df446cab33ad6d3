# requires: scalac
# debian: scala
cat > Test.scala <<'EOF'
object T { def f = { val a = b; val b = 1; a } }
EOF
scalac -d . Test.scala
cat > Test.scala <<'EOF'
object T { def f = g; def g = f; val a = b; val b = a; type X = Y; type Y = X }
class A extends B; class B extends A
EOF
scalac -d . Test.scala
