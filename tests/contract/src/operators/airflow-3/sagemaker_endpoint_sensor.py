# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 503cfe4aee7d807f2dc3bd7ed225b04c32a7e6f73a4a9bd14b80cbf37b4eb33a

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.sagemaker import SageMakerEndpointSensor
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
