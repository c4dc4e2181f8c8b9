# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 90d3bf3a5d1b42223911644cefe36426de1e32f3f85deadaab2bcd4827682d9d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.lambda_function import LambdaFunctionStateSensor

with DAG(
    dag_id="lambda_function_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = LambdaFunctionStateSensor(
        task_id="minimal",
        function_name="orders-notify",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = LambdaFunctionStateSensor(
        task_id="full",
        function_name="orders-notify",
        qualifier="live",
        target_states=["Active"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
