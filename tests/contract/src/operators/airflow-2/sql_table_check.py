# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ed066a4374e137a7162dc62f852e9486e974012b76d8baaa43d633663578cc8b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.common.sql.operators.sql import SQLTableCheckOperator

with DAG(
    dag_id="sql_table_check_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SQLTableCheckOperator(
        task_id="minimal",
        table="orders",
        checks={"has_rows": {"check_statement": "COUNT(*) > 0"}},
        conn_id="warehouse",
    )

    full = SQLTableCheckOperator(
        task_id="full",
        table="orders",
        checks={"has_rows": {"check_statement": "COUNT(*) > 0"}},
        partition_clause="order_day = CURRENT_DATE",
        conn_id="warehouse",
        database="analytics",
    )
