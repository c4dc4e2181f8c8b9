# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 8ac2937b505789b9a22abbb9bf9d058732f802b90311b29ae8bbc9141c85b16b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.models.baseoperator import cross_downstream
from airflow.operators.empty import EmptyOperator
from airflow.operators.weekday import BranchDayOfWeekOperator

with DAG(
    dag_id="branch_weekday_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BranchDayOfWeekOperator(
        task_id="minimal",
        week_day=["Saturday", "Sunday"],
        follow_task_ids_if_true="on_true",
        follow_task_ids_if_false="on_false",
    )

    full = BranchDayOfWeekOperator(
        task_id="full",
        week_day=["Saturday", "Sunday"],
        use_task_logical_date=True,
        follow_task_ids_if_true="on_true",
        follow_task_ids_if_false="on_false",
    )

    on_true = EmptyOperator(task_id="on_true")

    on_false = EmptyOperator(task_id="on_false")

    cross_downstream([minimal, full], [on_true, on_false])
