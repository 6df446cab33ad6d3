# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
open("a.xlsx", "w").write("<html>no workbook</html>")
pd.read_excel("a.xlsx")
EOF
python3 t.py
