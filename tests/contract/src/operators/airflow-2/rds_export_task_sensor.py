# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: f2c7408c695b9a108994002bcac7eb9f2ea84ea58f9ebc9f5877ca8df1275c86

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.rds import RdsExportTaskExistenceSensor

with DAG(
    dag_id="rds_export_task_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsExportTaskExistenceSensor(
        task_id="minimal",
        export_task_identifier="orders-2026-01-01",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = RdsExportTaskExistenceSensor(
        task_id="full",
        export_task_identifier="orders-2026-01-01",
        target_statuses=["complete"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
