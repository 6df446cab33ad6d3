# requires: javac java
# debian: openjdk-17-jdk-headless
cat > Num.java <<'E'
public class Num { public static void main(String[] a) {
 for (String s : new String[] { null, "99999999999999999999" }) try { Long.parseLong(s); } catch (Exception e) { System.out.println(e); }
 Integer.parseInt("12a"); } }
E
javac Num.java
java Num 2>&1
