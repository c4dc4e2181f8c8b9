# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 6f37da78d4dd50d71c1fbb2e1d9291fd34c40edf1fa4e8a3a1adb3d0428b816c

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.sensors.external_task import ExternalTaskSensor

with DAG(
    dag_id="external_task_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = ExternalTaskSensor(
        task_id="minimal",
        external_dag_id="sales_import",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = ExternalTaskSensor(
        task_id="full",
        external_dag_id="sales_import",
        external_task_ids=["load", "check"],
        execution_delta=timedelta(hours=1),
        allowed_states=["success"],
        skipped_states=["skipped"],
        failed_states=["failed"],
        check_existence=True,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
