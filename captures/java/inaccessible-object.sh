# requires: javac java
# debian: openjdk-17-jdk-headless
cat > Acc.java <<'E'
public class Acc { public static void main(String[] a) throws Exception {
 String.class.getDeclaredField("value").setAccessible(true); } }
E
javac Acc.java
java Acc 2>&1
