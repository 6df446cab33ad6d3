# requires: java
# debian: openjdk-17-jre-headless
java Nope 2>&1
java -Duser.language=zh -Duser.country=CN Nope 2>&1
