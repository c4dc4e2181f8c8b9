# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fff4f987b674043cb207e1dc0507bb70cacb4dfa693c7d395ef1090c6b3288b2

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.sagemaker import SageMakerPipelineSensor

with DAG(
    dag_id="sagemaker_pipeline_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = SageMakerPipelineSensor(
        task_id="minimal",
        pipeline_exec_arn="arn:aws:sagemaker:eu-central-1:123456789012:pipeline/orders-forecast/execution/0123456789ab",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = SageMakerPipelineSensor(
        task_id="full",
        pipeline_exec_arn="arn:aws:sagemaker:eu-central-1:123456789012:pipeline/orders-forecast/execution/0123456789ab",
        verbose=False,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
    )
