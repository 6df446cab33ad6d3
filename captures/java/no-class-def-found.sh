# requires: javac java
# debian: openjdk-17-jdk-headless
echo 'public class Lib { static void hi() {} }' > Lib.java
echo 'public class Main { public static void main(String[] a) { Lib.hi(); } }' > Main.java
javac Lib.java Main.java
rm Lib.class
java Main 2>&1
