# requires: javac java
# debian: openjdk-17-jdk-headless libspring-context-java libcommons-logging-java
CP=$(ls /usr/share/java/spring3-*.jar /usr/share/java/commons-logging.jar | tr '\n' ':')
cat > S.java <<'E'
import org.springframework.context.annotation.*; import org.springframework.stereotype.*;
public class S {
 public interface Repo { }
 @Component public static class D { public D(Repo r) { } }
 public static class R1 implements Repo { } public static class R2 implements Repo { }
 public static void main(String[] a) { try { new AnnotationConfigApplicationContext(a.length > 0 ? new Class<?>[] { D.class, R1.class, R2.class } : new Class<?>[] { D.class }); } catch (Exception e) { for (Throwable k = e; k != null; k = k.getCause()) System.out.println("Caused by: " + k); } }
}
E
javac --release 8 -cp $CP S.java 2>/dev/null
java -cp $CP:. S 2>&1
java -cp $CP:. S two 2>&1
