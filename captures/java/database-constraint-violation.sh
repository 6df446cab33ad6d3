# requires: javac java
# debian: openjdk-17-jdk-headless libhsqldb-java
cat > H.java <<'E'
import java.sql.*;
public class H { public static void main(String[] a) throws Exception {
  Statement s = DriverManager.getConnection("jdbc:hsqldb:mem:t", "sa", "").createStatement();
  s.execute("create table u(id int primary key, email varchar(20), constraint email_uk unique(email))");
  s.execute("insert into u values(1,'a')");
  try { s.execute("insert into u values(2,'a')"); } catch (SQLException e) { System.out.println(e); }
} }
E
javac H.java
java -cp .:/usr/share/java/hsqldb.jar H 2>&1
