# requires: javac java
# debian: openjdk-17-jdk-headless
cat > U.java <<'E'
public class U { public static void main(String[] a) throws Exception {
  java.sql.DriverManager.getConnection("jdbc:postgresql://localhost/app");
} }
E
javac U.java
java U 2>&1
