# requires: javac java
# debian: openjdk-17-jdk-headless libspring-context-java libcommons-logging-java
CP=$(ls /usr/share/java/spring3-*.jar /usr/share/java/commons-logging.jar | tr '\n' ':')
cat > S.java <<'E'
import org.springframework.context.annotation.*; import org.springframework.stereotype.*;
public class S {
 @Component public static class A { public A(B b) { } }
 @Component public static class B { public B(A a) { } }
 public static void main(String[] a) { try { new AnnotationConfigApplicationContext(A.class, B.class); } catch (Exception e) { for (Throwable k = e; k != null; k = k.getCause()) System.out.println("Caused by: " + k); } }
}
E
javac --release 8 -cp $CP S.java 2>/dev/null
java -cp $CP:. S 2>&1
