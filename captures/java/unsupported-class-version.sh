# requires: javac java python3
# debian: openjdk-17-jdk-headless python3
echo 'public class V { public static void main(String[] a) { } }' > V.java
echo 'public class UseV { V v; }' > UseV.java
javac V.java
rm V.java
python3 -c "
b = bytearray(open('V.class','rb').read()); b[7] = 65
open('V.class','wb').write(b)"
java V 2>&1
javac UseV.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN UseV.java 2>&1
