# requires: mvn
# debian: maven libmaven-resources-plugin-java libmaven-compiler-plugin-java libsurefire-java
mkdir -p src/main/java
echo 'public class App { }' > src/main/java/App.java
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>demo</artifactId><version>1.0</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties><dependencies><dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>99.1-jre</version></dependency></dependencies>
</project>
E
mvn -B -o -Dmaven.repo.local=$PWD/empty compile 2>&1
cp -rL /usr/share/maven-repo repo   # the plugins that Debian ships
mvn -B -ntp -Dmaven.repo.local=$PWD/repo -o compile 2>&1
