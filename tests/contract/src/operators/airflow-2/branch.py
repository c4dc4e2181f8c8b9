# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c121f8a1067abc4a739e9e22318df4abf0e44c79225f6fd84a71d933a47d4df8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.empty import EmptyOperator
from airflow.operators.python import BranchPythonOperator


def choose_after_minimal(value: str) -> list[str]:
    """Name the tasks that follow."""
    if value == "manual":
        return ["on_true"]
    return []


def choose_after_full(value: str) -> list[str]:
    """Name the tasks that follow."""
    if value == "manual":
        return ["on_true"]
    return ["on_false"]


with DAG(
    dag_id="branch_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BranchPythonOperator(
        task_id="minimal",
        python_callable=choose_after_minimal,
        op_kwargs={"value": "{{ dag_run.run_type }}"},
    )

    full = BranchPythonOperator(
        task_id="full",
        python_callable=choose_after_full,
        op_kwargs={"value": "{{ dag_run.run_type }}"},
    )

    on_true = EmptyOperator(task_id="on_true")

    on_false = EmptyOperator(task_id="on_false")

    [minimal, full] >> on_true
    full >> on_false
