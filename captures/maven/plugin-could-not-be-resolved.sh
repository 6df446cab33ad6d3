# requires: mvn
# debian: maven
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>demo</artifactId><version>1.0</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties>
</project>
E
cat > settings.xml <<'E'
<settings><mirrors><mirror><id>central</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/maven2</url></mirror></mirrors></settings>
E
mvn -B -ntp -Dmaven.repo.local=$PWD/empty -s settings.xml compile 2>&1 | sed 's/: Could not transfer.*//'
