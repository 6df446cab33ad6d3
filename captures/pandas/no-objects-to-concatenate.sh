# requires: python3
# setup: pip install pandas
cat > t.py <<'EOF'
import pandas as pd
pd.concat([])
EOF
python3 t.py
