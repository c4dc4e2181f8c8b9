# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: f2e4a9d9a10e12f27f6b6f56753d54c6d64190c049b41c728a3174247926a07d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.bedrock import BedrockCustomizeModelOperator
from airflow.sdk import DAG

with DAG(
    dag_id="bedrock_customize_model_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BedrockCustomizeModelOperator(
        task_id="minimal",
        job_name="orders-words",
        custom_model_name="orders-words",
        role_arn="arn:aws:iam::123456789012:role/bedrock",
        base_model_id="amazon.titan-text-express-v1:0:8k",
        training_data_uri="s3://sales-models/words/train.jsonl",
        output_data_uri="s3://sales-models/words/output/",
        hyperparameters={"epochCount": "1", "batchSize": "1", "learningRate": "0.0005"},
    )

    full = BedrockCustomizeModelOperator(
        task_id="full",
        job_name="orders-words",
        custom_model_name="orders-words",
        role_arn="arn:aws:iam::123456789012:role/bedrock",
        base_model_id="amazon.titan-text-express-v1:0:8k",
        training_data_uri="s3://sales-models/words/train.jsonl",
        output_data_uri="s3://sales-models/words/output/",
        hyperparameters={"epochCount": "1", "batchSize": "1", "learningRate": "0.0005"},
        ensure_unique_job_name=False,
        customization_job_kwargs={"customizationType": "FINE_TUNING"},
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
