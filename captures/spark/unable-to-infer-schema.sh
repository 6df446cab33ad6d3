# requires: python3 java
# setup: pip install pyspark
cat > t.py <<'EOF'
from pyspark.sql import SparkSession, functions as F, types as T
s = SparkSession.builder.master("local[1]").config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false").getOrCreate()
d = s.createDataFrame([(1, "a"), (2, "b")], ["id", "n"])
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', str(e)[:400])
import os; os.makedirs("out"); os.makedirs("empty")
t(lambda: s.read.csv("/nope/a.csv"))
t(lambda: d.write.csv("out"))
t(lambda: s.read.parquet("empty"))
EOF
python3 t.py
