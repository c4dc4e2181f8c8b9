# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 03b5f5c4ea171a2d3914c1beb8bc97ad1b830d5f4c7f6aac6ea86c257c69d8e9

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.step_function import StepFunctionStartExecutionOperator

with DAG(
    dag_id="step_function_start_execution_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = StepFunctionStartExecutionOperator(
        task_id="minimal",
        state_machine_arn="arn:aws:states:eu-central-1:123456789012:stateMachine:orders",
    )

    full = StepFunctionStartExecutionOperator(
        task_id="full",
        state_machine_arn="arn:aws:states:eu-central-1:123456789012:stateMachine:orders",
        state_machine_input={"day": "2026-01-01"},
        name="orders-2026-01-01",
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
