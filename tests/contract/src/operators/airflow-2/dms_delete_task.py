# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 707de4ca1b0d72a63a6fa962638b54dd90cdaabe7af88c627af539b004189fcd

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.dms import DmsDeleteTaskOperator

with DAG(
    dag_id="dms_delete_task_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DmsDeleteTaskOperator(
        task_id="minimal", replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS"
    )

    full = DmsDeleteTaskOperator(
        task_id="full",
        replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS",
        region_name="eu-central-1",
    )
