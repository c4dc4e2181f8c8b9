# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 621fb471b06e16bb3d36fbce3af7616888023ef7542976159dae7517275f1a2b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.standard.sensors.time_delta import WaitSensor
from airflow.sdk import DAG

with DAG(
    dag_id="wait_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = WaitSensor(
        task_id="minimal",
        time_to_wait=timedelta(minutes=10),
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = WaitSensor(
        task_id="full",
        time_to_wait=timedelta(minutes=10),
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
