# requires: gradle
# debian: gradle
export GRADLE_OPTS='--add-opens java.base/java.lang=ALL-UNNAMED'
echo "rootProject.name = 'demo'" > settings.gradle
cat > build.gradle <<'E'
task x(type: Exec) { commandLine 'sh', '-c', 'exit 3' }
E
gradle --no-daemon x 2>&1
printf "apply plugin: 'java'\n" > build.gradle
mkdir -p src/main/java
echo 'public class App { int x = "a"; }' > src/main/java/App.java
gradle --no-daemon build 2>&1
printf "apply plugin: 'java'\nversion = projectVersio\n" > build.gradle
gradle --no-daemon build 2>&1
