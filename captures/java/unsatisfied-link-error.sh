# requires: javac java
# debian: openjdk-17-jdk-headless
cat > U.java <<'E'
public class U {
  static native void hi();
  public static void main(String[] a) { if (a[0].equals("lib")) System.loadLibrary("nope"); else hi(); }
}
E
javac U.java
java U lib 2>&1
java U native 2>&1
