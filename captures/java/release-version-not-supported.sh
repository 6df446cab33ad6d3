# requires: javac
# debian: openjdk-17-jdk-headless
echo 'class C {}' > C.java
javac --release 21 C.java 2>&1
javac -source 21 C.java 2>&1
javac -source 17 -target 21 C.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN --release 21 C.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN -source 21 C.java 2>&1
