# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 8888f34d36947a08e91ea520273d75b0391a425047d7d8cfe101e752deacc9c7

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.snowflake.operators.snowflake import SnowflakeSqlApiOperator
from airflow.sdk import DAG

with DAG(
    dag_id="snowflake_sql_api_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SnowflakeSqlApiOperator(
        task_id="minimal", sql="INSERT INTO orders_clean SELECT * FROM orders"
    )

    full = SnowflakeSqlApiOperator(
        task_id="full",
        sql="INSERT INTO orders_clean SELECT * FROM orders",
        statement_count=1,
        snowflake_conn_id="snowflake_sales",
        warehouse="LOAD_WH",
        database="SALES",
        schema="CLEAN",
        role="LOADER",
        bindings={"1": {"type": "TEXT", "value": "2026-01-01"}},
        session_parameters={"QUERY_TAG": "orders"},
        poll_interval=30,
        deferrable=True,
    )
