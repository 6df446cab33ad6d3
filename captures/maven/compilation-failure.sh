# requires: mvn javac
# debian: maven libmaven-resources-plugin-java libmaven-compiler-plugin-java libsurefire-java openjdk-17-jdk-headless
mkdir -p src/main/java
echo 'public class App { int x = "a"; }' > src/main/java/App.java
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>demo</artifactId><version>1.0</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties>
</project>
E
cp -rL /usr/share/maven-repo repo   # the plugins that Debian ships
mvn -B -ntp -Dmaven.repo.local=$PWD/repo -o compile 2>&1
