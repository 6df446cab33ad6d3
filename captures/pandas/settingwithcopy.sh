# requires: python3
# setup: pip install 'pandas<3'
cat > t.py <<'EOF'
import pandas as pd
df = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
sub = df[df.a > 1]
sub["b"] = 0
df["a"][0] = 9
df["a"].replace(1, 2, inplace=True)
EOF
python3 t.py
