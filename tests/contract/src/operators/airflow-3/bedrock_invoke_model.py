# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 891640a8a936722790965c8fd7883cfc1249aa9b98d73b548cf2cb8503a98da1

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.bedrock import BedrockInvokeModelOperator
from airflow.sdk import DAG

with DAG(
    dag_id="bedrock_invoke_model_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BedrockInvokeModelOperator(
        task_id="minimal",
        model_id="anthropic.claude-3-haiku-20240307-v1:0",
        input_data={
            "anthropic_version": "bedrock-2023-05-31",
            "max_tokens": 500,
            "messages": [{"role": "user", "content": "Sum up the orders of the day."}],
        },
    )

    full = BedrockInvokeModelOperator(
        task_id="full",
        model_id="anthropic.claude-3-haiku-20240307-v1:0",
        input_data={
            "anthropic_version": "bedrock-2023-05-31",
            "max_tokens": 500,
            "messages": [{"role": "user", "content": "Sum up the orders of the day."}],
        },
        content_type="application/json",
        accept_type="application/json",
        region_name="eu-central-1",
    )
