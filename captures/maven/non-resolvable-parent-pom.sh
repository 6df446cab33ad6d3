# requires: mvn python3
# debian: maven python3
PORT=$((20000 + $$ % 20000))
cat > settings.xml <<'E'
<settings><mirrors><mirror><id>central</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:PORT/maven2</url></mirror></mirrors></settings>
E
sed -i "s/:PORT/:$PORT/" settings.xml
cat > pom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><parent><groupId>com.example</groupId><artifactId>parent</artifactId><version>1.0</version></parent><artifactId>b</artifactId></project>
E
cat > bom.xml <<'E'
<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>b</artifactId><version>1</version>
<dependencyManagement><dependencies><dependency><groupId>org.springframework.cloud</groupId><artifactId>spring-cloud-dependencies</artifactId><version>9.9</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement></project>
E
mkdir srv
(cd srv && exec python3 -m http.server $PORT --bind 127.0.0.1 >/dev/null 2>&1) & SERVER=$!
sleep 2
mvn -B -s settings.xml -Dmaven.repo.local=$PWD/empty compile 2>&1
mvn -B -s settings.xml -Dmaven.repo.local=$PWD/empty -f bom.xml compile 2>&1
kill $SERVER
