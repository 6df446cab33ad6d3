# requires: gradle
# debian: gradle
export GRADLE_OPTS='--add-opens java.base/java.lang=ALL-UNNAMED'
echo "rootProject.name = 'demo'" > settings.gradle
cat > build.gradle <<'E'
apply plugin: 'java'
version = projectVersio
E
gradle --no-daemon build 2>&1
