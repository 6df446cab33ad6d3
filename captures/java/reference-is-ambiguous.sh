# requires: javac
cat > App.java <<'EOF'
import java.util.*;
import java.awt.*;
class App { List x; }
EOF
javac App.java
