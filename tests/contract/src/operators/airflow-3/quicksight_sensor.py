# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ed9fb41e1d0461f1e6f5977325c587a8fb9fbf6549f57d12b4a9d963fe35ad77

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.quicksight import QuickSightSensor
from airflow.sdk import DAG

with DAG(
    dag_id="quicksight_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = QuickSightSensor(
        task_id="minimal",
        data_set_id="0a1b2c3d-orders",
        ingestion_id="orders-2026-01-01",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = QuickSightSensor(
        task_id="full",
        data_set_id="0a1b2c3d-orders",
        ingestion_id="orders-2026-01-01",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
