# requires: javac java
# debian: openjdk-17-jdk-headless
echo 'public class Lib { static int x = 1 / 0; static void hi() {} }' > Lib.java
echo 'public class Main { public static void main(String[] a) { try { Lib.hi(); } catch (Throwable t) { } try { Lib.hi(); } catch (Throwable t) { System.out.println(t); } } }' > Main.java
echo 'public class Once { public static void main(String[] a) { Lib.hi(); } }' > Once.java
javac Lib.java Main.java Once.java
java Main 2>&1
java Once 2>&1
