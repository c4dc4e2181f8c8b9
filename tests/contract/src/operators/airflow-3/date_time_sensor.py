# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 81962cf4ed85bd2367a11b090e55fe892f5450af35d3e86f8eb1024bfba554f1

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.standard.sensors.date_time import DateTimeSensor
from airflow.sdk import DAG

with DAG(
    dag_id="date_time_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DateTimeSensor(
        task_id="minimal",
        target_time="2026-01-01T06:00:00+01:00",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = DateTimeSensor(
        task_id="full",
        target_time="2026-01-01T06:00:00+01:00",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
