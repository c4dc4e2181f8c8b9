# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 68a6b3d38d0afb4fdedea2380211a5c4fe093f529138190f3223b3458e6dc4c8

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.lambda_function import LambdaInvokeFunctionOperator
from airflow.sdk import DAG

with DAG(
    dag_id="lambda_invoke_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = LambdaInvokeFunctionOperator(task_id="minimal", function_name="orders-notify")

    full = LambdaInvokeFunctionOperator(
        task_id="full",
        function_name="orders-notify",
        payload='{"day": "2026-01-01"}',
        qualifier="live",
        invocation_type="RequestResponse",
        log_type="Tail",
        region_name="eu-central-1",
    )
