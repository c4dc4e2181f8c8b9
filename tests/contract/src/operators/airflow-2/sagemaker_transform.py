# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1276f8ec35f38019d4ff123e7207af7f93acaf558ce0be02b9f6931205eb308c

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerTransformOperator

with DAG(
    dag_id="sagemaker_transform_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerTransformOperator(
        task_id="minimal",
        config={
            "TransformJobName": "orders-forecast",
            "ModelName": "orders-forecast",
            "TransformInput": {
                "DataSource": {
                    "S3DataSource": {
                        "S3DataType": "S3Prefix",
                        "S3Uri": "s3://sales-landing/orders/",
                    }
                }
            },
            "TransformOutput": {"S3OutputPath": "s3://sales-forecasts/orders/"},
            "TransformResources": {"InstanceCount": 1, "InstanceType": "ml.m5.large"},
        },
    )

    full = SageMakerTransformOperator(
        task_id="full",
        config={
            "TransformJobName": "orders-forecast",
            "ModelName": "orders-forecast",
            "TransformInput": {
                "DataSource": {
                    "S3DataSource": {
                        "S3DataType": "S3Prefix",
                        "S3Uri": "s3://sales-landing/orders/",
                    }
                }
            },
            "TransformOutput": {"S3OutputPath": "s3://sales-forecasts/orders/"},
            "TransformResources": {"InstanceCount": 1, "InstanceType": "ml.m5.large"},
        },
        check_interval=60,
        max_attempts=120,
        max_ingestion_time=3600,
        action_if_job_exists="fail",
        action_if_model_exists="fail",
        deferrable=True,
    )
