# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: e8cf08f8c702f619e431d3154b7ac2a622663f32efeb87ff6211ca4b684a8718

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.operators.lambda_function import LambdaInvokeFunctionOperator
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerProcessingOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sagemaker_and_model",
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

    invoke_model = LambdaInvokeFunctionOperator(
        task_id="invoke-model",
        function_name="invoke-model",
        payload='{"model": "churn"}',
    )

    features >> invoke_model
