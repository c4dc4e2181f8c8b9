# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 720f2ce085dce46dbbe135968737daf3b138bfdb796c44690308a0522785dbfa

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import time, timedelta

import pendulum
from airflow.providers.standard.sensors.time import TimeSensor
from airflow.sdk import DAG

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
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
