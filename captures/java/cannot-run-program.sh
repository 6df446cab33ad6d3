# requires: javac java
# debian: openjdk-17-jdk-headless
cat > P.java <<'E'
public class P { public static void main(String[] a) throws Exception {
 new java.io.File("noexec").createNewFile();
 try { new ProcessBuilder("./noexec").start(); } catch (Exception e) { System.out.println(e); }
 new ProcessBuilder("aapt").start(); } }
E
javac P.java
java P 2>&1
