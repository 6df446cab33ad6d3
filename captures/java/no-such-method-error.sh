# requires: javac java
# debian: openjdk-17-jdk-headless
echo 'public class Lib { static int n; static void hi(String s) {} }' > Lib.java
echo 'public class Main { public static void main(String[] a) { Lib.hi("x"); } }' > Main.java
echo 'public class Main2 { public static void main(String[] a) { Lib.n = 2; } }' > Main2.java
javac Lib.java Main.java Main2.java
echo 'public class Lib { }' > Lib.java
javac Lib.java
java Main 2>&1
java Main2 2>&1
