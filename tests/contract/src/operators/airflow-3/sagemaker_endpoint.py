# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 48bf66725230d0142388b8a4da3a4cae6b72f02870a3a76ae6fa16d48bbbb17f

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sagemaker_endpoint_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerEndpointOperator(
        task_id="minimal",
        config={"EndpointName": "orders-forecast", "EndpointConfigName": "orders-forecast"},
    )

    full = SageMakerEndpointOperator(
        task_id="full",
        config={"EndpointName": "orders-forecast", "EndpointConfigName": "orders-forecast"},
        operation="update",
        check_interval=60,
        max_ingestion_time=3600,
        deferrable=True,
        region_name="eu-central-1",
    )
