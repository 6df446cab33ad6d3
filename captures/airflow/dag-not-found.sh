# requires: python3
# setup: pip install apache-airflow
export AIRFLOW_HOME=$PWD AIRFLOW__CORE__LOAD_EXAMPLES=False
airflow db migrate >/dev/null 2>&1
airflow dags test nope
