# requires: kotlinc
# debian: kotlin
cat > a.kt <<'EOF'
fun main() { val x: Int = "a"; prinln(x); val s: String? = null; s.length; val v = 1; v = 2; f(1, 2) }
fun f(a: Int) {}
abstract class A { abstract fun g() }
class B : A()
enum class E { X, Y }
fun h(e: E) = when (e) { E.X -> 1 }
suspend fun sp() {}
fun k() { sp() }
class C { override fun z() {} }
final class F; class G : F()
EOF
kotlinc a.kt -d out
