# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        try { LocalDate.parse("31.12.2024"); } catch (Exception e) { System.out.println(e); }
        try { LocalDateTime.now().format(java.time.format.DateTimeFormatter.ISO_INSTANT); } catch (Exception e) { System.out.println(e); }
        try { LocalDate.of(2023, 2, 30); } catch (Exception e) { System.out.println(e); }
        new java.text.SimpleDateFormat("yyyy-MM-dd").parse("x");
    }
}
EOF
java App.java
