# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: caae6324b6a732388992c1633e74686dd0bf52836ebd53ab5a72d3c1a87d8eb6

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointOperator

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
    )
