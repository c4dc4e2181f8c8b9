# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ccdaa2f1414887e5831537f47c49aa1d0d26f7aeb6f4f732596c4616a2ee65cf

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.batch import BatchSensor

with DAG(
    dag_id="batch_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BatchSensor(
        task_id="minimal",
        job_id="4f6c7e0a-1b2c-4d3e-8f90-a1b2c3d4e5f6",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = BatchSensor(
        task_id="full",
        job_id="4f6c7e0a-1b2c-4d3e-8f90-a1b2c3d4e5f6",
        max_retries=600,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
