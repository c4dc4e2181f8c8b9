# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 9baced8e8f9f8ec44fb53bf9f4c743d5808f94da85844fe10231e1109a4f9f18

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.sagemaker import SageMakerTuningSensor

with DAG(
    dag_id="sagemaker_tuning_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerTuningSensor(
        task_id="minimal",
        job_name="orders-forecast",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SageMakerTuningSensor(
        task_id="full",
        job_name="orders-forecast",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
