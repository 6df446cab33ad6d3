# requires: javac
# debian: openjdk-17-jdk-headless
printf 'class App { String s = "\344"; }\n' > App.java
javac -encoding UTF-8 App.java
javac -encoding US-ASCII -J-Duser.language=zh -J-Duser.country=CN App.java
