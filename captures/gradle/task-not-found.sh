# requires: gradle
# debian: gradle
export GRADLE_OPTS='--add-opens java.base/java.lang=ALL-UNNAMED'
echo "rootProject.name = 'demo'" > settings.gradle
cat > build.gradle <<'E'
apply plugin: 'java'
E
gradle --no-daemon asembleDebug 2>&1
