# requires: mvn javac
# debian: maven libmaven-resources-plugin-java libmaven-compiler-plugin-java libsurefire-java openjdk-17-jdk-headless junit4
mkdir -p src/test/java
echo 'import org.junit.*; public class AppTest { @Test public void a() { Assert.assertEquals(2, 1); } @Test public void b() { ((String) null).length(); } }' > src/test/java/AppTest.java
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>demo</artifactId><version>1.0</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties><dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.x</version><scope>test</scope></dependency></dependencies>
</project>
E
cp -rL /usr/share/maven-repo repo   # the plugins that Debian ships
mvn -B -ntp -Dmaven.repo.local=$PWD/repo -o test 2>&1
