# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a16fa6108762a83c5e093889926bd70e22bbe16bdcb0bab5adc72e3b9d7fafec

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import time, timedelta

import pendulum
from airflow import DAG
from airflow.sensors.time_sensor import TimeSensor

with DAG(
    dag_id="time_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = TimeSensor(
        task_id="minimal",
        target_time=time(6, 30),
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = TimeSensor(
        task_id="full",
        target_time=time(6, 30),
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
