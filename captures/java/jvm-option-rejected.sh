# requires: java
# debian: openjdk-17-jre-headless
java -XX:MaxPermSize=1g A 2>&1
java -Xmx999999g A 2>&1
