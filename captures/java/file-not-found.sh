# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        try { new java.io.FileInputStream("nope.txt"); } catch (Exception e) { System.out.println(e); }
        Files.readString(Path.of("nope.txt"));
    }
}
EOF
java App.java
