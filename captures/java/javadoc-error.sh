# requires: javadoc
# debian: openjdk-17-jdk-headless
cat > D.java <<'E'
/** x. */
public class D { /** @param y nope
* @return x < y */ public int f(int a) { return a; } /** {@link Nope} */ public void g() {} }
E
javadoc -d out D.java 2>&1
