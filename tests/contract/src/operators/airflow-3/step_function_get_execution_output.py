# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d55204f3d58a2b63879da2ec9a17a03e5dfe26750214f40eda2dd1088cf00153

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.step_function import (
    StepFunctionGetExecutionOutputOperator,
)
from airflow.sdk import DAG

with DAG(
    dag_id="step_function_get_execution_output_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = StepFunctionGetExecutionOutputOperator(
        task_id="minimal",
        execution_arn="arn:aws:states:eu-central-1:123456789012:execution:orders:load",
    )

    full = StepFunctionGetExecutionOutputOperator(
        task_id="full",
        execution_arn="arn:aws:states:eu-central-1:123456789012:execution:orders:load",
        region_name="eu-central-1",
    )
