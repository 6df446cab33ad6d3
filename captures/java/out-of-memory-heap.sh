# requires: javac java
# debian: openjdk-17-jdk-headless
cat > O.java <<'E'
import java.util.*;
public class O { public static void main(String[] a) { try { byte[] b = new byte[Integer.MAX_VALUE]; } catch (Throwable t) { System.out.println(t); }
 List<byte[]> l = new ArrayList<>(); while (true) l.add(new byte[1 << 20]); } }
E
javac O.java
java -Xmx32m O 2>&1
