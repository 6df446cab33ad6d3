# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        try { Optional.empty().get(); } catch (Exception e) { System.out.println(e); }
        try { new ArrayList<>().iterator().next(); } catch (Exception e) { System.out.println(e); }
        try { Optional.empty().orElseThrow(); } catch (Exception e) { System.out.println(e); }
        new Scanner("x").nextInt();
    }
}
EOF
java App.java
