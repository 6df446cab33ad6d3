# requires: gradle python3
# debian: gradle python3
export GRADLE_OPTS='--add-opens java.base/java.lang=ALL-UNNAMED'
PORT=$((20000 + $$ % 20000))
mkdir -p srv src/main/java
echo 'public class App { }' > src/main/java/App.java
(cd srv && exec python3 -m http.server $PORT --bind 127.0.0.1 >/dev/null 2>&1) & SERVER=$!
echo "rootProject.name = 'demo'" > settings.gradle
printf "apply plugin: 'java'\nrepositories { maven { url 'http://127.0.0.1:$PORT/maven2' } }\ndependencies { compile 'com.google.guava:guava:99.1' }\n" > build.gradle
gradle --no-daemon build 2>&1
kill $SERVER
sed -i '/^repositories/d' build.gradle
gradle --no-daemon build 2>&1
