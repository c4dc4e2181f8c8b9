# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 63b9ac80ca66cba8221bbbe603a30baba1ead7a83a5b1fa2d27c136ea9c5b67c

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.lambda_function import LambdaCreateFunctionOperator

with DAG(
    dag_id="lambda_create_function_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = LambdaCreateFunctionOperator(
        task_id="minimal",
        function_name="orders-notify",
        role="arn:aws:iam::123456789012:role/orders-notify",
        code={"S3Bucket": "sales-code", "S3Key": "orders-notify.zip"},
    )

    full = LambdaCreateFunctionOperator(
        task_id="full",
        function_name="orders-notify",
        role="arn:aws:iam::123456789012:role/orders-notify",
        code={"S3Bucket": "sales-code", "S3Key": "orders-notify.zip"},
        runtime="python3.12",
        handler="app.handler",
        description="Tells the shop about new orders",
        timeout=60,
        config={"MemorySize": 256},
        wait_for_completion=True,
        waiter_delay=60,
        deferrable=True,
        region_name="eu-central-1",
    )
