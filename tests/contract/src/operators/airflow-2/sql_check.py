# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d20477116884181cb271d156b982a63fc9dbbfb4a778be7c3be1a9d13acfc953

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.common.sql.operators.sql import SQLCheckOperator

with DAG(
    dag_id="sql_check_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SQLCheckOperator(
        task_id="minimal",
        sql="SELECT COUNT(*) FROM orders",
        conn_id="warehouse",
    )

    full = SQLCheckOperator(
        task_id="full",
        sql="SELECT COUNT(*) FROM orders",
        parameters={"day": "2026-01-01"},
        conn_id="warehouse",
        database="analytics",
    )
