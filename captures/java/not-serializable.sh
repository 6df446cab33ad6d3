# requires: java
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
import java.time.*;
import java.nio.file.*;
class App {
    public static void main(String[] a) throws Exception {
        new java.io.ObjectOutputStream(new java.io.ByteArrayOutputStream()).writeObject(new Object());
    }
}
EOF
java App.java
