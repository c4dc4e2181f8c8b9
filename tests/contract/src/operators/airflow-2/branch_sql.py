# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 78b986100b7d8a2b63dcd07993376820bf268529c8182dc70c5204f94955c988

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.models.baseoperator import cross_downstream
from airflow.operators.empty import EmptyOperator
from airflow.providers.common.sql.operators.sql import BranchSQLOperator

with DAG(
    dag_id="branch_sql_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BranchSQLOperator(
        task_id="minimal",
        sql="SELECT COUNT(*) > 0 FROM orders",
        follow_task_ids_if_true="on_true",
        follow_task_ids_if_false="on_false",
        conn_id="warehouse",
    )

    full = BranchSQLOperator(
        task_id="full",
        sql="SELECT COUNT(*) > 0 FROM orders",
        follow_task_ids_if_true="on_true",
        follow_task_ids_if_false="on_false",
        parameters={"day": "2026-01-01"},
        conn_id="warehouse",
        database="analytics",
    )

    on_true = EmptyOperator(task_id="on_true")

    on_false = EmptyOperator(task_id="on_false")

    cross_downstream([minimal, full], [on_true, on_false])
