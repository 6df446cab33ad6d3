# requires: mvn
# debian: maven
mvn -B compile 2>&1
mvn -B -f nope.xml compile 2>&1
