# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5aae311d56af94269a00c82ba4b0659bbbd7f47649cd5bdfe29f55b77ac61386

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerTrainingOperator

with DAG(
    dag_id="sagemaker_training_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerTrainingOperator(
        task_id="minimal",
        config={
            "TrainingJobName": "orders-forecast",
            "RoleArn": "arn:aws:iam::123456789012:role/sagemaker",
            "AlgorithmSpecification": {
                "TrainingImage": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
                "TrainingInputMode": "File",
            },
            "OutputDataConfig": {"S3OutputPath": "s3://sales-models/orders/"},
            "ResourceConfig": {
                "InstanceCount": 1,
                "InstanceType": "ml.m5.large",
                "VolumeSizeInGB": 20,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
        },
    )

    full = SageMakerTrainingOperator(
        task_id="full",
        config={
            "TrainingJobName": "orders-forecast",
            "RoleArn": "arn:aws:iam::123456789012:role/sagemaker",
            "AlgorithmSpecification": {
                "TrainingImage": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
                "TrainingInputMode": "File",
            },
            "OutputDataConfig": {"S3OutputPath": "s3://sales-models/orders/"},
            "ResourceConfig": {
                "InstanceCount": 1,
                "InstanceType": "ml.m5.large",
                "VolumeSizeInGB": 20,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
        },
        print_log=False,
        check_interval=60,
        max_attempts=120,
        max_ingestion_time=3600,
        action_if_job_exists="fail",
        deferrable=True,
    )
