# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        Files.writeString(Path.of("a.jar"), "x"); new java.util.jar.JarFile("a.jar");
    }
}
EOF
java App.java
