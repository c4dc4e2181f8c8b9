# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 68dffc3a326e94b44849b1b594218c423d4cba35fcef560b943fccd37371b46d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.sagemaker import SageMakerEndpointSensor

with DAG(
    dag_id="sagemaker_endpoint_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerEndpointSensor(
        task_id="minimal",
        endpoint_name="orders-forecast",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SageMakerEndpointSensor(
        task_id="full",
        endpoint_name="orders-forecast",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
