# requires: javac
# debian: openjdk-17-jdk-headless
cat > E2.java <<'E'
public class E2 {
 void th() { throw new Exception("x"); }
 void f() { new java.io.FileInputStream("x"); }
}
E
javac E2.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN E2.java 2>&1
