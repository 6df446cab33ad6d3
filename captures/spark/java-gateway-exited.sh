# requires: python3
# setup: pip install pyspark
JAVA_HOME=/nonexistent python3 -c "from pyspark.sql import SparkSession; SparkSession.builder.master('local[1]').getOrCreate()"
