# requires: mvn
# debian: maven libmaven-enforcer-plugin-java
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId><version>1</version><build><plugins><plugin>
<groupId>org.apache.maven.plugins</groupId><artifactId>maven-enforcer-plugin</artifactId><version>3.1.0</version><executions><execution><id>enforce-versions</id><goals><goal>enforce</goal></goals>
<configuration><rules><requireMavenVersion><version>3.9.0</version></requireMavenVersion><requireJavaVersion><version>[21,)</version></requireJavaVersion></rules></configuration></execution></executions></plugin></plugins></build></project>
E
cp -rL /usr/share/maven-repo repo   # the plugins that Debian ships
mvn -B -ntp -Dmaven.repo.local=$PWD/repo -o validate 2>&1
