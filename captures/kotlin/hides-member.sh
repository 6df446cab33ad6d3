# requires: kotlinc
# debian: kotlin
cat > a.kt <<'EOF'
class A { private val secret = 1 }
open class P(val name: String) { open fun f() {} }
class B(name: String) : P(name) { fun f() {} }
class C { var n: String? = null
  fun l(): Int { if (n != null) return n.length; return 0 } }
fun g(a: Int) {}
fun g(a: String) {}
fun main() { A().secret; g(1.5) }
EOF
kotlinc a.kt -d out
