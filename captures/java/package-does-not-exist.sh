# requires: javac
# debian: openjdk-17-jdk-headless
cat > A.java <<'E'
import org.apache.commons.lang3.StringUtils;
public class A { }
E
javac A.java 2>&1
javac -J-Duser.language=zh -J-Duser.country=CN A.java 2>&1
