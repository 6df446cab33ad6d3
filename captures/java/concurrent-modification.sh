# requires: javac java
# debian: openjdk-17-jdk-headless
cat > Cme.java <<'E'
import java.util.*;
public class Cme { public static void main(String[] a) {
 Map<Integer,Integer> m = new HashMap<>(Map.of(1,1,2,2,3,3));
 try { for (Integer k : m.keySet()) m.remove(k); } catch (Exception e) { e.printStackTrace(); }
 List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (Integer i : l) l.remove(i); } }
E
javac Cme.java
java Cme 2>&1
