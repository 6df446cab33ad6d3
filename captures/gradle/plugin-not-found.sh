# requires: gradle
# debian: gradle
export GRADLE_OPTS='--add-opens java.base/java.lang=ALL-UNNAMED'
echo "rootProject.name = 'demo'" > settings.gradle
cat > build.gradle <<'E'
plugins { id 'com.github.nope' version '1.0' }
E
gradle --no-daemon --offline build 2>&1
echo "apply plugin: 'com.android.application'" > build.gradle
gradle --no-daemon build 2>&1
