# requires: java javac
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
import java.net.*;
class App {
    public static void main(String[] a) throws Exception {
        ServerSocket s = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket c = new Socket(s.getInetAddress(), s.getLocalPort());
        c.close();
        try { c.getInputStream(); } catch (SocketException e) { System.out.println(e); }
        new Thread(() -> { try { Thread.sleep(300); s.close(); } catch (Exception e) { } }).start();
        s.accept();
        s.accept();
    }
}
EOF
java App.java
