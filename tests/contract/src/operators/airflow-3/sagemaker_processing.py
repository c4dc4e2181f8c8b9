# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b264219f878c8436e41116f0e9be0781adcb17c712c3c41a177854429b880a57

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerProcessingOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sagemaker_processing_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerProcessingOperator(
        task_id="minimal",
        config={
            "ProcessingJobName": "orders-features",
            "RoleArn": "arn:aws:iam::123456789012:role/sagemaker",
            "AppSpecification": {
                "ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/features:1"
            },
            "ProcessingResources": {
                "ClusterConfig": {
                    "InstanceCount": 1,
                    "InstanceType": "ml.m5.large",
                    "VolumeSizeInGB": 20,
                }
            },
        },
    )

    full = SageMakerProcessingOperator(
        task_id="full",
        config={
            "ProcessingJobName": "orders-features",
            "RoleArn": "arn:aws:iam::123456789012:role/sagemaker",
            "AppSpecification": {
                "ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/features:1"
            },
            "ProcessingResources": {
                "ClusterConfig": {
                    "InstanceCount": 1,
                    "InstanceType": "ml.m5.large",
                    "VolumeSizeInGB": 20,
                }
            },
        },
        print_log=False,
        max_attempts=120,
        max_ingestion_time=3600,
        deferrable=True,
        region_name="eu-central-1",
    )
