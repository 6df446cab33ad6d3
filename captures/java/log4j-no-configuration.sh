# requires: java
# debian: openjdk-17-jdk-headless liblog4j1.2-java
cat > App.java <<'EOF'
public class App { public static void main(String[] a) { org.apache.log4j.Logger.getLogger("com.example.App").info("x"); } }
EOF
java -cp /usr/share/java/log4j-1.2.jar App.java
