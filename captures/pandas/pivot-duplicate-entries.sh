# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
pd.DataFrame({"a": [1, 1], "b": [2, 2], "v": [3, 4]}).pivot(index="a", columns="b", values="v")
EOF
python3 t.py
