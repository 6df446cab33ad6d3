# requires: javac java
# debian: openjdk-17-jdk-headless
cat > Load.java <<'E'
public class Load { public static void main(String[] a) throws Exception {
  try { Class.forName("com.mysql.jdbc.Driver"); } catch (Exception e) { System.out.println("Caused by: " + e); }
  Class.forName("org.postgresql.Driver"); } }
E
javac Load.java
java Load 2>&1
