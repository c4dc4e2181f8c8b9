# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: e12af154c48947ba38c128d4008abe2a5efdea6d1bcc1a0b3d3028b8f7dc9cd8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.airbyte.sensors.airbyte import AirbyteJobSensor

with DAG(
    dag_id="airbyte_job_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = AirbyteJobSensor(
        task_id="minimal",
        airbyte_job_id=42,
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = AirbyteJobSensor(
        task_id="full",
        airbyte_job_id=42,
        airbyte_conn_id="airbyte_sales",
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
