# requires: javac java
# debian: openjdk-17-jdk-headless junit5
CP=$(ls /usr/share/java/junit-jupiter-*.jar /usr/share/java/junit-platform-*.jar /usr/share/java/opentest4j*.jar /usr/share/java/apiguardian-api.jar /usr/share/java/picocli.jar /usr/share/java/univocity-parsers.jar | grep -v standalone | tr '\n' ':')
cat > AppTest.java <<'EOF'
import org.junit.jupiter.api.Test;
class AppTest {
    @Test void t(String s) { }
}
EOF
javac -cp $CP AppTest.java
java -cp $CP:. org.junit.platform.console.ConsoleLauncher --disable-ansi-colors -c AppTest 2>&1
