# requires: javac java
# debian: openjdk-17-jdk-headless
cat > T.java <<'E'
public class T { public static void main(String[] a) {
  while (true) new Thread(() -> { try { Thread.sleep(20000); } catch (Exception e) { } }).start();
} }
E
javac T.java
(ulimit -v 9000000; timeout 60 java -Xmx64m -Xss16m T 2>&1 | head -4)
