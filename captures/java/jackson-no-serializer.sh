# requires: java
# debian: openjdk-17-jdk-headless libjackson2-databind-java
CP=$(ls /usr/share/java/jackson-databind.jar /usr/share/java/jackson-core.jar /usr/share/java/jackson-annotations.jar | tr '\n' ':')
cat > App.java <<'EOF'
import com.fasterxml.jackson.databind.*;
import java.util.*;
public class App {
    static class Empty { }
    public static class User { public String name; }
    public static class Author { public List<Book> books = new ArrayList<>(); }
    public static class Book { public Author author; }
    interface X { void run() throws Exception; }
    static void t(X x) { try { x.run(); } catch (Exception e) { System.out.println(e); } }
    public static void main(String[] a) {
        ObjectMapper m = new ObjectMapper();
        t(() -> m.readValue("", User.class));
        t(() -> m.writeValueAsString(new Empty()));
        t(() -> m.readValue("<html>", User.class));
        t(() -> m.readValue("[]", User.class));
        t(() -> m.readValue("\"abc\"", User.class));
        t(() -> m.writeValueAsString(java.time.LocalDate.now()));
        t(() -> { Author x = new Author(); Book b = new Book(); b.author = x; x.books.add(b); m.writeValueAsString(x); });
    }
}
EOF
java -cp $CP App.java 2>&1 | cut -c1-300
