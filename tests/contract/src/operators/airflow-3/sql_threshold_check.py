# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5c138d0b9f2edd4abd6c1f5b007f250ad897eae60297c3d0de8b4563a0c45eb1

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.common.sql.operators.sql import SQLThresholdCheckOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sql_threshold_check_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SQLThresholdCheckOperator(
        task_id="minimal",
        sql="SELECT AVG(amount) FROM orders",
        min_threshold=1,
        max_threshold="SELECT MAX(amount) FROM orders_before",
        conn_id="warehouse",
    )

    full = SQLThresholdCheckOperator(
        task_id="full",
        sql="SELECT AVG(amount) FROM orders",
        min_threshold=1,
        max_threshold="SELECT MAX(amount) FROM orders_before",
        conn_id="warehouse",
        database="analytics",
    )
