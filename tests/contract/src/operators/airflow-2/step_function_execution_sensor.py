# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 5ae5169c1bdd29cae7942a89c7ca7a3bc959d14db96bf424a1d6a43a0eabeab9

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.step_function import StepFunctionExecutionSensor

with DAG(
    dag_id="step_function_execution_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = StepFunctionExecutionSensor(
        task_id="minimal",
        execution_arn="arn:aws:states:eu-central-1:123456789012:execution:orders:load",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = StepFunctionExecutionSensor(
        task_id="full",
        execution_arn="arn:aws:states:eu-central-1:123456789012:execution:orders:load",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
