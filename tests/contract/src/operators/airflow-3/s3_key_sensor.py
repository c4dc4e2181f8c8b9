# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 504c7fbe997db53d8523e4ba9e0ada37374544ae50b755618183fb400c69caa6

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
