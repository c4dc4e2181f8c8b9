# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b3d7553822677facb66b7b2364c9debaa1cd4de78c02ce50ceffcfba8df5d64e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.sagemaker import SageMakerStartPipelineOperator

with DAG(
    dag_id="sagemaker_start_pipeline_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerStartPipelineOperator(task_id="minimal", pipeline_name="orders-forecast")

    full = SageMakerStartPipelineOperator(
        task_id="full",
        pipeline_name="orders-forecast",
        display_name="orders-2026-01-01",
        pipeline_params={"Day": "2026-01-01"},
        check_interval=60,
        waiter_max_attempts=120,
        verbose=False,
        wait_for_completion=True,
        deferrable=True,
    )
