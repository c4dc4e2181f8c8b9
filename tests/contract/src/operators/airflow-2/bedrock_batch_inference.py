# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 9aed59ef3ed51a03a95de1490ab83d9d50d7bbda17b0add74b9f68073c2591e2

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.bedrock import BedrockBatchInferenceOperator

with DAG(
    dag_id="bedrock_batch_inference_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BedrockBatchInferenceOperator(
        task_id="minimal",
        job_name="orders-2026-01-01",
        role_arn="arn:aws:iam::123456789012:role/bedrock",
        model_id="anthropic.claude-3-haiku-20240307-v1:0",
        input_uri="s3://sales-prompts/2026-01-01/",
        output_uri="s3://sales-answers/2026-01-01/",
    )

    full = BedrockBatchInferenceOperator(
        task_id="full",
        job_name="orders-2026-01-01",
        role_arn="arn:aws:iam::123456789012:role/bedrock",
        model_id="anthropic.claude-3-haiku-20240307-v1:0",
        input_uri="s3://sales-prompts/2026-01-01/",
        output_uri="s3://sales-answers/2026-01-01/",
        invoke_kwargs={"timeoutDurationInHours": 24},
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
