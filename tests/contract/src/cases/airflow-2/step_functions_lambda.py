# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ec402a61faafb5741455b598a7c74c70010ffb4b6f113d3dd29cb9d4a681765c

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.lambda_function import LambdaInvokeFunctionOperator
from airflow.providers.amazon.aws.operators.step_function import StepFunctionStartExecutionOperator

with DAG(
    dag_id="step_functions_lambda",
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

    notify = LambdaInvokeFunctionOperator(
        task_id="notify",
        function_name="notify",
        payload='{"execution": "{{ ti.xcom_pull(task_ids=\'start_execution\') }}"}',
        invocation_type="Event",
    )

    follow = LambdaInvokeFunctionOperator(
        task_id="follow",
        function_name=start_execution.output["function"],
        payload=start_execution.output,
    )

    start_execution >> notify >> follow
