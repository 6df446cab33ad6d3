# requires: javac java
# debian: openjdk-17-jdk-headless
cat > MS.java <<'E'
import java.util.*;
public class MS { public static void main(String[] a) throws Exception {
  List<Object> keep = new ArrayList<>();
  byte[] b = MS.class.getResourceAsStream("X.class").readAllBytes();
  while (true) { ClassLoader l = new ClassLoader(null) {
    protected Class<?> findClass(String n) { return defineClass(n, b, 0, b.length); } };
    keep.add(l.loadClass("X")); } } }
class X { }
E
javac MS.java
java -XX:MaxMetaspaceSize=16m MS 2>&1
