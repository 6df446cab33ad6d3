# requires: mvn gradle
# debian: maven gradle
JAVA_HOME=./nope mvn -v 2>&1
JAVA_HOME=/nope gradle build 2>&1
