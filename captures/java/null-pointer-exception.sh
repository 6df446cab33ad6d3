# requires: javac java
# debian: openjdk-17-jdk-headless
cat > R.java <<'E'
public class R { static String name; public static void main(String[] a) {
  try { java.util.Map<String,Integer> m = new java.util.HashMap<>(); int z = m.get("k"); } catch (Exception e) { System.out.println(e); }
  name.length(); } }
E
javac R.java
java R 2>&1
