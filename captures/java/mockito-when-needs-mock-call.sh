# requires: java
# debian: openjdk-17-jdk-headless libmockito-java libbyte-buddy-java libobjenesis-java
CP=$(ls /usr/share/java/mockito-core.jar /usr/share/java/byte-buddy.jar /usr/share/java/byte-buddy-agent.jar /usr/share/java/objenesis.jar | tr '\n' ':')
cat > App.java <<'EOF'
import static org.mockito.Mockito.*;
import org.mockito.*;
import java.util.*;
public class App {
    static final class Fin { }
    interface X { void run() throws Exception; }
    static void t(X x) { try { x.run(); } catch (RuntimeException e) { System.out.println(e); } catch (Exception e) { } }
    static String inner(List<String> k) { when(k.get(1)).thenReturn("q"); return "q"; }
    public static void main(String[] a) {
        t(() -> { List<String> l = mock(List.class); when(l.set(ArgumentMatchers.anyInt(), "x")).thenReturn("y"); });
        t(() -> mock(Fin.class));
        t(() -> when("plain").thenReturn("x"));
        t(() -> { MockitoSession s = mockitoSession().strictness(org.mockito.quality.Strictness.STRICT_STUBS).startMocking(); List<String> l = mock(List.class); when(l.get(0)).thenReturn("a"); s.finishMocking(); });
        t(() -> { List<String> l = mock(List.class); List<String> k = mock(List.class); when(l.get(0)).thenReturn(inner(k)); });
    }
}
EOF
java --add-opens java.base/java.lang=ALL-UNNAMED -cp $CP App.java 2>&1
