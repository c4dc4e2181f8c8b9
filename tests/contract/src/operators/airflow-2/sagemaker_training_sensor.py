# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d60083038a18b58b93ed9dc8022c31767aab6388edb4fe0761e407d6492c29c8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.sagemaker import SageMakerTrainingSensor

with DAG(
    dag_id="sagemaker_training_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerTrainingSensor(
        task_id="minimal",
        job_name="orders-forecast",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SageMakerTrainingSensor(
        task_id="full",
        job_name="orders-forecast",
        print_log=False,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
