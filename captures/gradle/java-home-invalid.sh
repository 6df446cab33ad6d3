# requires: gradle
# debian: gradle
touch build.gradle settings.gradle
gradle help -Dorg.gradle.java.home=/nope
