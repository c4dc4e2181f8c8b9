# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 64c8ca48a74fc8b7146ad8e9bcb84bc3436361acb519fed9ac88265315d27bf3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.python import BranchPythonOperator

from branch_python_example.transform import load_orders

with DAG(
    dag_id="branch_python_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BranchPythonOperator(task_id="minimal", python_callable=load_orders)

    full = BranchPythonOperator(
        task_id="full",
        python_callable=load_orders,
        op_kwargs={"day": "2026-01-01"},
        op_args=["orders"],
        show_return_value_in_logs=False,
    )
