# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3303fc50b301063801a8d00c96f27ee83348e5d2df31f1c79487f720976d1055

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerTuningOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sagemaker_tuning_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerTuningOperator(
        task_id="minimal",
        config={
            "HyperParameterTuningJobName": "orders-forecast",
            "HyperParameterTuningJobConfig": {
                "Strategy": "Bayesian",
                "ResourceLimits": {"MaxNumberOfTrainingJobs": 10, "MaxParallelTrainingJobs": 2},
            },
            "TrainingJobDefinition": {
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
        },
    )

    full = SageMakerTuningOperator(
        task_id="full",
        config={
            "HyperParameterTuningJobName": "orders-forecast",
            "HyperParameterTuningJobConfig": {
                "Strategy": "Bayesian",
                "ResourceLimits": {"MaxNumberOfTrainingJobs": 10, "MaxParallelTrainingJobs": 2},
            },
            "TrainingJobDefinition": {
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
        },
        check_interval=60,
        max_ingestion_time=3600,
        deferrable=True,
        region_name="eu-central-1",
    )
