# requires: javac java
# debian: openjdk-17-jdk-headless
cat > Cast.java <<'E'
public class Cast { public static void main(String[] a) { Object o = "x"; Integer i = (Integer) o; } }
E
javac Cast.java
java Cast 2>&1
