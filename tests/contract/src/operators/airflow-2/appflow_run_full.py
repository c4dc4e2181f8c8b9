# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a7a6104c743e533ecd9b5c7fb5b11e6a62e7ed45f143370d1df3e6523f69543e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.appflow import AppflowRunFullOperator

with DAG(
    dag_id="appflow_run_full_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = AppflowRunFullOperator(
        task_id="minimal",
        source="salesforce",
        flow_name="orders",
    )

    full = AppflowRunFullOperator(
        task_id="full",
        source="salesforce",
        flow_name="orders",
        poll_interval=30,
        region_name="eu-central-1",
    )
