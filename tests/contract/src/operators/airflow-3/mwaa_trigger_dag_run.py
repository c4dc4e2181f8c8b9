# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b925ef649061424893d244715a74efa300f0afaf3f5e1f1ad678a9a851a5bf8b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.mwaa import MwaaTriggerDagRunOperator
from airflow.sdk import DAG

with DAG(
    dag_id="mwaa_trigger_dag_run_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = MwaaTriggerDagRunOperator(
        task_id="minimal",
        env_name="analytics-prod",
        trigger_dag_id="orders_report",
    )

    full = MwaaTriggerDagRunOperator(
        task_id="full",
        env_name="analytics-prod",
        trigger_dag_id="orders_report",
        trigger_run_id="orders-2026-01-01",
        logical_date="2026-01-01T00:00:00Z",
        data_interval_start="2026-01-01T00:00:00Z",
        data_interval_end="2026-01-02T00:00:00Z",
        conf={"day": "2026-01-01"},
        note="Orders are loaded",
        wait_for_completion=True,
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
