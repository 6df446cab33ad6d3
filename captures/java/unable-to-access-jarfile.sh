# requires: java
# debian: openjdk-17-jre-headless
java -jar nope.jar 2>&1
echo x > bad.jar
java -jar bad.jar 2>&1
