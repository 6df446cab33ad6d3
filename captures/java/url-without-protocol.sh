# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        try { java.net.URI.create("http://h/a b"); } catch (Exception e) { System.out.println(e); }
        try { new java.net.URL("localhost:8080/x"); } catch (Exception e) { System.out.println(e); }
        new java.net.URL("/x");
    }
}
EOF
java App.java
