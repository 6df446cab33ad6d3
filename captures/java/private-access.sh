# requires: javac
# debian: openjdk-17-jdk-headless
cat > E.java <<'E'
public class E {
 void m() { "abc".value.toString(); }
}
E
javac E.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN E.java 2>&1
