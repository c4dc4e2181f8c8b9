# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 265e07f53658ae9eba5c83d5e47acfb88a2f5c792539920063d6e5197f7bc0ba

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.common.sql.operators.sql import SQLColumnCheckOperator

with DAG(
    dag_id="sql_column_check_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SQLColumnCheckOperator(
        task_id="minimal",
        table="orders",
        column_mapping={"id": {"null_check": {"equal_to": 0}, "unique_check": {"equal_to": 0}}},
        conn_id="warehouse",
    )

    full = SQLColumnCheckOperator(
        task_id="full",
        table="orders",
        column_mapping={"id": {"null_check": {"equal_to": 0}, "unique_check": {"equal_to": 0}}},
        partition_clause="order_day = CURRENT_DATE",
        accept_none=False,
        conn_id="warehouse",
        database="analytics",
    )
