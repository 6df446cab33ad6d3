# requires: javac java
# debian: openjdk-17-jdk-headless
cat > R.java <<'E'
import java.util.*;
public class R { public static void main(String[] a) {
 Runnable[] rs = { () -> { int[] x = new int[5]; x[5] = 1; }, () -> "abc".substring(2, 9) };
 for (Runnable r : rs) try { r.run(); } catch (Exception e) { System.out.println(e); }
 new ArrayList<>(List.of(1, 2)).get(2); } }
E
javac R.java
java R 2>&1
