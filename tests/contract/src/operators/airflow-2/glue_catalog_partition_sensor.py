# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: e9d5033798750462654baa09a74d98f6be5ba5dd7ea52c6e2158cf871ff7c0fd

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.glue_catalog_partition import GlueCatalogPartitionSensor

with DAG(
    dag_id="glue_catalog_partition_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueCatalogPartitionSensor(
        task_id="minimal",
        table_name="orders",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = GlueCatalogPartitionSensor(
        task_id="full",
        table_name="orders",
        expression="day = '2026-01-01'",
        database_name="sales",
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
