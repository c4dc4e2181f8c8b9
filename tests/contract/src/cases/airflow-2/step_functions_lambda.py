# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: dbc3878035c2a6660a3c9914332b18b64300f1d7fd4eb17d7de9e1e5e7ec84a3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.lambda_function import LambdaInvokeFunctionOperator
from airflow.providers.amazon.aws.operators.step_function import (
    StepFunctionGetExecutionOutputOperator,
    StepFunctionStartExecutionOperator,
)
from airflow.providers.amazon.aws.sensors.step_function import StepFunctionExecutionSensor

with DAG(
    dag_id="step_functions_lambda",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    start_execution = StepFunctionStartExecutionOperator(
        task_id="start_execution",
        state_machine_arn="arn:aws:states:eu-central-1:123456789012:stateMachine:orders",
        state_machine_input={"day": "{{ run_id }}", "nested": {"list": [1, 2.5, True, None]}},
    )

    tell = LambdaInvokeFunctionOperator(
        task_id="tell",
        function_name="notify",
        payload='{"execution": "{{ ti.xcom_pull(task_ids=\'start_execution\') }}"}',
        invocation_type="Event",
    )

    wait_for_execution = StepFunctionExecutionSensor(
        task_id="wait_for_execution",
        execution_arn=start_execution.output,
        mode="reschedule",
        timeout=3600,
    )

    get_output = StepFunctionGetExecutionOutputOperator(
        task_id="get_output", execution_arn=start_execution.output
    )

    follow = LambdaInvokeFunctionOperator(
        task_id="follow",
        function_name="follow",
        payload="{{ ti.xcom_pull(task_ids='get_output') | tojson }}",
    )

    start_execution >> tell
    wait_for_execution >> get_output
    [get_output, tell] >> follow
