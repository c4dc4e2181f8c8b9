# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 328321d91052ab096848c635e0c5eee57e67071ad7c0d650eb8acd8b9c6e7376

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.common.sql.sensors.sql import SqlSensor

from sql_sensor_example.checks import is_broken, is_complete

with DAG(
    dag_id="sql_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SqlSensor(
        task_id="minimal",
        sql="SELECT COUNT(*) FROM orders",
        conn_id="warehouse",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SqlSensor(
        task_id="full",
        sql="SELECT COUNT(*) FROM orders",
        conn_id="warehouse",
        parameters={"day": "2026-01-01"},
        success=is_complete,
        failure=is_broken,
        fail_on_empty=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
