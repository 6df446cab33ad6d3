# requires: javac
# debian: openjdk-17-jdk-headless
echo 'class E { int f() { } void g() { int x; System.out.println(x); } }' > E.java
javac E.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN E.java 2>&1
