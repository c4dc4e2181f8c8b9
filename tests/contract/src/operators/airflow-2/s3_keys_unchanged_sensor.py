# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 6589dde1f4834fa7dd892e963e5e1106a065f3225052760957f55a1ffabb1ec1

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.s3 import S3KeysUnchangedSensor

with DAG(
    dag_id="s3_keys_unchanged_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3KeysUnchangedSensor(
        task_id="minimal",
        bucket_name="sales-landing",
        prefix="landing/orders/",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = S3KeysUnchangedSensor(
        task_id="full",
        bucket_name="sales-landing",
        prefix="landing/orders/",
        inactivity_period=600,
        min_objects=3,
        allow_delete=False,
        deferrable=True,
        mode="poke",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
