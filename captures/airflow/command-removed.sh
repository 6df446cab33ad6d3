# requires: python3
# setup: pip install apache-airflow
export AIRFLOW_HOME=$PWD
airflow webserver
airflow initdb
