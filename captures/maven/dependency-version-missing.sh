# requires: mvn
# debian: maven
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId><version>1</version><dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId></dependency></dependencies></project>
E
mvn -B compile 2>&1
