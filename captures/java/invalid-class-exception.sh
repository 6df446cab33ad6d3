# requires: java javac
# debian: openjdk-17-jdk-headless
cat > User.java <<'EOF'
import java.io.*;
class User implements Serializable {
    private static final long serialVersionUID = 1L;
    public static void main(String[] a) throws Exception {
        if (a.length == 0) new ObjectOutputStream(new FileOutputStream("u.bin")).writeObject(new User());
        else new ObjectInputStream(new FileInputStream("u.bin")).readObject();
    }
}
EOF
javac User.java && java -cp . User
sed -i 's/= 1L/= 2L/' User.java
javac User.java && java -cp . User read
