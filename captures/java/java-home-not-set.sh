# requires: mvn
# debian: maven
JAVA_HOME=./nope mvn -v 2>&1
