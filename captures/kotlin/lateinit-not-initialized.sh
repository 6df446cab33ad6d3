# requires: kotlinc java
# debian: kotlin openjdk-17-jdk-headless
cat > b.kt <<'EOF'
class L { lateinit var adapter: String }
fun main() {
  try { println(L().adapter) } catch (e: Throwable) { println(e) }
  val m = mapOf<String, Any?>()
  try { val s = m["k"] as String; println(s) } catch (e: Throwable) { println(e) }
}
EOF
kotlinc b.kt -include-runtime -d b.jar && java -jar b.jar
