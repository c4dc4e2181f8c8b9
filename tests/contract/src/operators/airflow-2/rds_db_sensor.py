# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 8ebb987bfe304feba3a423493bbbb47aa7700d5fb455a20e4979f4f4b5a2b1a8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.rds import RdsDbSensor

with DAG(
    dag_id="rds_db_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsDbSensor(
        task_id="minimal",
        db_identifier="orders",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = RdsDbSensor(
        task_id="full",
        db_identifier="orders",
        db_type="cluster",
        target_statuses=["available"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
