# requires: javac java openssl
# debian: openjdk-17-jdk-headless openssl
openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 2 -subj /CN=localhost 2>/dev/null
PORT=$((20000 + $$ % 20000))
openssl s_server -accept 127.0.0.1:$PORT -key k.pem -cert c.pem -www >/dev/null 2>&1 & SERVER=$!
cat > T.java <<'E'
public class T { public static void main(String[] a) throws Exception { new java.net.URL("https://localhost:" + a[0] + "/").openStream(); } }
E
javac T.java
java T $PORT 2>&1
kill $SERVER
