# requires: mvn python3
# debian: maven libmaven-resources-plugin-java libmaven-compiler-plugin-java libsurefire-java
mkdir -p src/main/java
echo 'public class App { }' > src/main/java/App.java
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>demo</artifactId><version>1.0</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties><dependencies><dependency><groupId>com.google.sec</groupId><artifactId>sec</artifactId><version>99.1-jre</version></dependency></dependencies>
</project>
E
PORT=$((20000 + $$ % 20000))
cat > settings.xml <<'E'
<settings><mirrors><mirror><id>central</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:PORT/maven2</url></mirror></mirrors></settings>
E
sed -i "s/:PORT/:$PORT/" settings.xml
cp -rL /usr/share/maven-repo repo   # the plugins that Debian ships
cat > s.py <<'E'
import http.server, sys
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(s): s.send_response(401); s.end_headers()
http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), H).serve_forever()
E
python3 s.py $PORT >/dev/null 2>&1 & SERVER=$!
sleep 2
mvn -B -ntp -Dmaven.repo.local=$PWD/repo -s settings.xml compile 2>&1
kill $SERVER
