# requires: java javac
# debian: openjdk-17-jdk-headless
java Nope 2>&1
java -Duser.language=zh -Duser.country=CN Nope 2>&1
mkdir -p com/x
echo 'package com.x; public class Main { public static void main(String[] a) { } }' > com/x/Main.java
javac com/x/Main.java
(cd com/x && java Main) 2>&1
