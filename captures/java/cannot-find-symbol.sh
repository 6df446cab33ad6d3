# requires: javac
# debian: openjdk-17-jdk-headless
cat > A.java <<'E'
public class A { void m() {
    foo();
    Strin q;
  } }
E
javac A.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN A.java 2>&1
