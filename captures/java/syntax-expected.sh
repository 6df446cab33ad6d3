# requires: javac
# debian: openjdk-17-jdk-headless
cat > B.java <<'E'
public class B { void a() { int x = 1
 }

 void c() { for (int i = 0; i < 3; i++ { } }
E
javac B.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN B.java 2>&1
