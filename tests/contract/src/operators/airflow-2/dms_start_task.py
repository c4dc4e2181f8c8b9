# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ef54cde3034ae36e4ec9f1b24694752ca684baf6e6c20f64b6635353c537d073

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.dms import DmsStartTaskOperator

with DAG(
    dag_id="dms_start_task_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DmsStartTaskOperator(
        task_id="minimal", replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS"
    )

    full = DmsStartTaskOperator(
        task_id="full",
        replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS",
        start_replication_task_type="reload-target",
        start_task_kwargs={"CdcStartPosition": "2026-01-01T00:00:00"},
        region_name="eu-central-1",
    )
