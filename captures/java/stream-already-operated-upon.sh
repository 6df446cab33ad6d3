# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        try { java.util.stream.Stream.of("a", "a").collect(java.util.stream.Collectors.toMap(x -> x, x -> 1)); } catch (Exception e) { System.out.println(e); }
        Map.of("k", 1, "k", 2);
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
        var s = java.util.stream.Stream.of(1); s.count(); s.count();
    }
}
EOF
java App.java
