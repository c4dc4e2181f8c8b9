# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fd5451c0290985ff820ce446371bcfced14070e4d2b550e1ad6001f472a0c390

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.rds import RdsExportTaskExistenceSensor
from airflow.sdk import DAG

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
        error_statuses=["failed", "canceled"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
