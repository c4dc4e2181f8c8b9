# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5fbabf06747b313d646ec69e8f4eab0c10a642064c47f8fd791bb5346ab34d55

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.appflow import AppflowRunDailyOperator
from airflow.sdk import DAG

with DAG(
    dag_id="appflow_run_daily_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = AppflowRunDailyOperator(
        task_id="minimal",
        source="salesforce",
        flow_name="orders",
        source_field="LastModifiedDate",
        filter_date="2026-01-01",
    )

    full = AppflowRunDailyOperator(
        task_id="full",
        source="salesforce",
        flow_name="orders",
        source_field="LastModifiedDate",
        filter_date="2026-01-01",
        poll_interval=30,
        region_name="eu-central-1",
    )
