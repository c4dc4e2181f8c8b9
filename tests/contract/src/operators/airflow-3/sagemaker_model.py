# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: bf5214585b3fa9d83e85590f7af7f924b895149e48bb183b962004b29e009198

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerModelOperator
from airflow.sdk import DAG

with DAG(
    dag_id="sagemaker_model_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerModelOperator(
        task_id="minimal",
        config={
            "ModelName": "orders-forecast",
            "ExecutionRoleArn": "arn:aws:iam::123456789012:role/sagemaker",
            "PrimaryContainer": {
                "Image": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
                "ModelDataUrl": "s3://sales-models/orders/model.tar.gz",
            },
        },
    )

    full = SageMakerModelOperator(
        task_id="full",
        config={
            "ModelName": "orders-forecast",
            "ExecutionRoleArn": "arn:aws:iam::123456789012:role/sagemaker",
            "PrimaryContainer": {
                "Image": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
                "ModelDataUrl": "s3://sales-models/orders/model.tar.gz",
            },
        },
        region_name="eu-central-1",
    )
