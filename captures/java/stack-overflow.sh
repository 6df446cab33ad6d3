# requires: javac java
# debian: openjdk-17-jdk-headless
cat > So.java <<'E'
public class So { static int d(int n) { return d(n + 1); } public static void main(String[] a) { d(0); } }
E
javac So.java
java So 2>&1 | head -3
