# requires: javac
# debian: openjdk-17-jdk-headless
echo 'public class B { }' > B.java
echo 'public class A extends B { }' > A.java
echo 'public class C { A a = new A(); String s = a.toString(); }' > C.java
javac B.java A.java
rm B.class B.java A.java
javac C.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN C.java 2>&1
