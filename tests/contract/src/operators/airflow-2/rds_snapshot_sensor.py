# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b0601da3b2eb3c2cb936bcaf874943794d64d7f2df8fd9655f2e0d9b2c6f9acf

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.rds import RdsSnapshotExistenceSensor

with DAG(
    dag_id="rds_snapshot_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsSnapshotExistenceSensor(
        task_id="minimal",
        db_type="cluster",
        db_snapshot_identifier="orders-before-load",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = RdsSnapshotExistenceSensor(
        task_id="full",
        db_type="cluster",
        db_snapshot_identifier="orders-before-load",
        target_statuses=["available"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        aws_conn_id="aws_default",
    )
