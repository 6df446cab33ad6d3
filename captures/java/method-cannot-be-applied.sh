# requires: javac
# debian: openjdk-17-jdk-headless
cat > E.java <<'E'
public class E {
 void inst2(int a, String b) {}
 void ov(int a) {} void ov(String a) {}





 void v() { inst2(1); ov(1.5); new E("a"); }
}
E
javac E.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN E.java 2>&1
