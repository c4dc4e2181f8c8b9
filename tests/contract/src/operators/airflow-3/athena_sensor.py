# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 721f22a19992dd0a333c0c617f014bc4c33369cdf77196863f202430bc15d4ca

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.athena import AthenaSensor
from airflow.sdk import DAG

with DAG(
    dag_id="athena_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = AthenaSensor(
        task_id="minimal",
        query_execution_id="0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = AthenaSensor(
        task_id="full",
        query_execution_id="0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6",
        sleep_time=30,
        max_retries=10,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
