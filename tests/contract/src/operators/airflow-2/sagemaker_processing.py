# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d2d83c0ea05c4098cc15b1f2205933ff4750844d457cfd3d123a61474397ca37

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerProcessingOperator

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
    )
