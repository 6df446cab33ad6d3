# requires: javac
# debian: openjdk-17-jdk-headless
cat > A.java <<'E'
import java.util.*;
public class A { void m(List<String> l) {
    int n = "x";
    int i = 3.5;
    String t = l;
  } }
E
javac A.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN A.java 2>&1
