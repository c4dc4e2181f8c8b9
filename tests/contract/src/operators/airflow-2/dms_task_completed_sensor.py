# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 81836fd7869743f1bbd67fb3437017643bbf113a3f3c5d40d1a8a437fb262d20

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.dms import DmsTaskCompletedSensor

with DAG(
    dag_id="dms_task_completed_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DmsTaskCompletedSensor(
        task_id="minimal",
        replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = DmsTaskCompletedSensor(
        task_id="full",
        replication_task_arn="arn:aws:dms:eu-central-1:123456789012:task:ORDERS",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
