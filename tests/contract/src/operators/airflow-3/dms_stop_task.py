# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: be75efa15cb58c861932460790265e31feb85a678ba6cf5c0bb40f1d5a360e3d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.dms import DmsStopTaskOperator
from airflow.sdk import DAG

with DAG(
    dag_id="dms_stop_task_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DmsStopTaskOperator(
        task_id="minimal", replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS"
    )

    full = DmsStopTaskOperator(
        task_id="full",
        replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS",
        region_name="eu-central-1",
    )
