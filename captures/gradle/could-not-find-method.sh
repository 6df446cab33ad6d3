# requires: gradle
# debian: gradle
export GRADLE_OPTS='--add-opens java.base/java.lang=ALL-UNNAMED'
echo "rootProject.name = 'demo'" > settings.gradle
cat > build.gradle <<'E'
apply plugin: 'java'
dependencies { api 'a:b:1' }
E
gradle --no-daemon build 2>&1
printf "repositories { mavenRepo(url: 'http://x') }\n" > build.gradle
gradle --no-daemon build 2>&1
