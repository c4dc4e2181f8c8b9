# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0b3229a6f0b6faca3e8112f1eeb6c7d180574ea8d1f2ad6c451b9f74aa926134

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.sagemaker import SageMakerTrainingSensor
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
