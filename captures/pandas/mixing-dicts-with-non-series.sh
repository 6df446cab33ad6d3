# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
pd.DataFrame({"a": {"x": 1}, "b": [1, 2]})
EOF
python3 t.py
