# requires: javac
# debian: openjdk-17-jdk-headless
echo 'public class B { }' > C.java
javac C.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN C.java 2>&1
