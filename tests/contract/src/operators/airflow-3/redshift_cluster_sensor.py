# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 553bee5ced7a5590e5d5110a8c91ca9f5222b9428c2cc6765f7bd0531ba5b8af

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.redshift_cluster import RedshiftClusterSensor
from airflow.sdk import DAG

with DAG(
    dag_id="redshift_cluster_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RedshiftClusterSensor(
        task_id="minimal",
        cluster_identifier="analytics",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = RedshiftClusterSensor(
        task_id="full",
        cluster_identifier="analytics",
        target_status="paused",
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
