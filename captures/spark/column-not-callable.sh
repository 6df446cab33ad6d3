# requires: python3 java
# setup: pip install pyspark
cat > t.py <<'EOF'
from pyspark.sql import SparkSession, functions as F, types as T
s = SparkSession.builder.master("local[1]").config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false").getOrCreate()
d = s.createDataFrame([(1, "a"), (2, "b")], ["id", "n"])
def t(f):
    try: f()
    except BaseException as e: print(type(e).__module__ + '.' + type(e).__name__ + ':', str(e)[:400])
t(lambda: (d.id == 1) and (d.id == 2))
t(lambda: [x for x in d.id])
t(lambda: F.lower(d.n)("x"))
t(lambda: s.createDataFrame([(None,)], ["a"]))
EOF
python3 t.py
