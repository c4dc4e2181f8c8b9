# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3c9b72e971f3752bd9a16ddb31542a8f9a1805b79ee300343e13e77e76db7d42

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.appflow import AppflowRunOperator

with DAG(
    dag_id="appflow_run_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = AppflowRunOperator(task_id="minimal", flow_name="orders")

    full = AppflowRunOperator(
        task_id="full",
        flow_name="orders",
        poll_interval=30,
        max_attempts=120,
        region_name="eu-central-1",
    )
