# requires: javac
# debian: openjdk-17-jdk-headless
echo 'class C {}' > C.java
javac -source 5 -target 5 C.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN -source 6 -target 6 C.java 2>&1
javac --release 6 C.java 2>&1 | head -1
