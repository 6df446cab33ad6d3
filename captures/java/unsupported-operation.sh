# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        try { List.of(1).add(2); } catch (Exception e) { e.printStackTrace(); }
        Arrays.asList(1).add(2);
    }
}
EOF
java App.java
