# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
open("a.csv", "w").close()
pd.read_csv("a.csv")
EOF
python3 t.py
