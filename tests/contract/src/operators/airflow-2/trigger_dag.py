# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ae85493cedc0500bd799b78a451d027418330f7b4d2bd27d7cf0d36eb93df719

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.operators.trigger_dagrun import TriggerDagRunOperator

with DAG(
    dag_id="trigger_dag_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = TriggerDagRunOperator(task_id="minimal", trigger_dag_id="sales_report")

    full = TriggerDagRunOperator(
        task_id="full",
        trigger_dag_id="sales_report",
        trigger_run_id="orders__2026-01-01",
        logical_date="2026-01-01T00:00:00+00:00",
        conf={"day": "2026-01-01"},
        reset_dag_run=True,
        skip_when_already_exists=True,
        wait_for_completion=True,
        poke_interval=30,
        allowed_states=["success"],
        failed_states=["failed"],
        deferrable=True,
    )
