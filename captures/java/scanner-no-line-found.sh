# requires: java javac
# debian: openjdk-17-jdk-headless
cat > App.java <<'EOF'
class App { public static void main(String[] a) { new java.util.Scanner(System.in).nextLine(); } }
EOF
java App.java
