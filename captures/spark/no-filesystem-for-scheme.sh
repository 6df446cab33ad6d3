# requires: python3 java
# setup: pip install pyspark
cat > t.py <<'EOF'
from pyspark.sql import SparkSession, functions as F, types as T
s = SparkSession.builder.master("local[1]").config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false").getOrCreate()
d = s.createDataFrame([(1, "a"), (2, "b")], ["id", "n"])
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', str(e)[:400])
t(lambda: s.read.format("delta").load("x"))
t(lambda: s.read.csv("s3a://b/x"))
t(lambda: s.read.csv("s3://b/x"))
EOF
python3 t.py
