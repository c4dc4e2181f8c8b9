# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 091a33e82aa8fdc7b7bf76815687ab5802ebc415befa0bde6fd7c0ad23b52cc4

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.sagemaker import SageMakerTransformSensor

with DAG(
    dag_id="sagemaker_transform_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerTransformSensor(
        task_id="minimal",
        job_name="orders-forecast",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SageMakerTransformSensor(
        task_id="full",
        job_name="orders-forecast",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
