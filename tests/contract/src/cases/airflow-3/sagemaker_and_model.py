# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 06f0b60189365c85b46cff5fa611c418df0dea51b0eb7604ce852ae6a740737d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.operators.bedrock import BedrockInvokeModelOperator
from airflow.providers.amazon.aws.operators.sagemaker import (
    SageMakerProcessingOperator,
    SageMakerTrainingOperator,
)
from airflow.sdk import DAG

with DAG(
    dag_id="sagemaker_and_model",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-marketing"},
) as dag:
    features = SageMakerProcessingOperator(
        task_id="features",
        config={
            "ProcessingJobName": "features",
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
            "Environment": {"RUN": "{{ run_id }}"},
        },
        check_interval=60,
        deferrable=True,
        execution_timeout=timedelta(hours=3),
    )

    train = SageMakerTrainingOperator(
        task_id="train",
        config={
            "TrainingJobName": "churn",
            "RoleArn": "arn:aws:iam::123456789012:role/sagemaker",
            "AlgorithmSpecification": {
                "TrainingImage": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/churn:1",
                "TrainingInputMode": "File",
            },
            "OutputDataConfig": {"S3OutputPath": "s3://marketing-models/churn/"},
            "ResourceConfig": {
                "InstanceCount": 1,
                "InstanceType": "ml.m5.large",
                "VolumeSizeInGB": 20,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
        },
        print_log=False,
        deferrable=True,
    )

    invoke_model = BedrockInvokeModelOperator(
        task_id="invoke-model",
        model_id="anthropic.claude-3-haiku-20240307-v1:0",
        input_data={
            "anthropic_version": "bedrock-2023-05-31",
            "max_tokens": 500,
            "messages": [{"role": "user", "content": "Sum up the run {{ run_id }}."}],
        },
    )

    features >> train >> invoke_model
