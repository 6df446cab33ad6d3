# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        try { String.format("%d", "a"); } catch (Exception e) { System.out.println(e); }
        try { String.format("%y", 1); } catch (Exception e) { System.out.println(e); }
        String.format("%s %s", 1);
    }
}
EOF
java App.java
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        Files.write(Path.of("a.txt"), new byte[]{(byte)0xe4, 65}); Files.readString(Path.of("a.txt"));
    }
}
EOF
java App.java
