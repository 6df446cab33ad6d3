# requires: java javac
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.util.*;
class App {
    public static void main(String[] a) {
        for (int s = 0; s < 500; s++) {
            Random r = new Random(s);
            Integer[] x = new Integer[1000];
            for (int i = 0; i < 1000; i++) x[i] = r.nextInt(50);
            Arrays.sort(x, (p, q) -> p > q ? 1 : -1);
            Arrays.sort(x, (p, q) -> r.nextInt(3) - 1);
        }
    }
}
EOF
java App.java
