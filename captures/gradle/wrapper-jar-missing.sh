# requires: java
# debian: openjdk-17-jre-headless
java -classpath gradle/wrapper/gradle-wrapper.jar org.gradle.wrapper.GradleWrapperMain 2>&1
java -jar gradle/wrapper/gradle-wrapper.jar 2>&1
