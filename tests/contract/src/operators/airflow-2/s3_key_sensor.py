# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 188f57facbbaceb2855bb7365bedc26494b9570caf2bbafe1e41b84f81be623c

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor

with DAG(
    dag_id="s3_key_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3KeySensor(
        task_id="minimal",
        bucket_key="landing/orders/_SUCCESS",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = S3KeySensor(
        task_id="full",
        bucket_key="landing/orders/_SUCCESS",
        bucket_name="sales-landing",
        wildcard_match=True,
        use_regex=True,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
