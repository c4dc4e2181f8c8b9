# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c13d2793c914dd314fd8cf2e661f5565c0fd1ab4fee5cf7df470de1ca53a6d7e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sql_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SQLExecuteQueryOperator(
        task_id="minimal",
        sql="INSERT INTO orders_clean SELECT * FROM orders",
        conn_id="warehouse",
    )

    full = SQLExecuteQueryOperator(
        task_id="full",
        sql="INSERT INTO orders_clean SELECT * FROM orders",
        conn_id="warehouse",
        parameters={"day": "2026-01-01"},
        database="analytics",
        autocommit=True,
        split_statements=True,
        return_last=False,
        show_return_value_in_logs=True,
    )
