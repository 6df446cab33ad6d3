# requires: gradle
# debian: gradle
export GRADLE_OPTS='--add-opens java.base/java.lang=ALL-UNNAMED'
echo "rootProject.name = 'demo'" > settings.gradle
mkdir -p src/main/java
echo 'public class App { }' > src/main/java/App.java
cat > build.gradle <<'E'
apply plugin: 'java'
repositories { maven { url 'https://nexus.example.invalid/maven2' } }
dependencies { compile 'com.google.guava:guava:99.1' }
E
gradle --no-daemon build 2>&1
gradle --no-daemon --offline build 2>&1
sed -i 's#https://nexus.example.invalid#http://127.0.0.1:9#' build.gradle
gradle --no-daemon build 2>&1
