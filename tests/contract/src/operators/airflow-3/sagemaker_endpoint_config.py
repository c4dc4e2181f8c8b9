# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0504cbd9cd6190d52a355150302ba88062e813c29ece380f8786218df0760b5e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerEndpointConfigOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sagemaker_endpoint_config_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerEndpointConfigOperator(
        task_id="minimal",
        config={
            "EndpointConfigName": "orders-forecast",
            "ProductionVariants": [
                {
                    "VariantName": "main",
                    "ModelName": "orders-forecast",
                    "InitialInstanceCount": 1,
                    "InstanceType": "ml.m5.large",
                }
            ],
        },
    )

    full = SageMakerEndpointConfigOperator(
        task_id="full",
        config={
            "EndpointConfigName": "orders-forecast",
            "ProductionVariants": [
                {
                    "VariantName": "main",
                    "ModelName": "orders-forecast",
                    "InitialInstanceCount": 1,
                    "InstanceType": "ml.m5.large",
                }
            ],
        },
        region_name="eu-central-1",
    )
