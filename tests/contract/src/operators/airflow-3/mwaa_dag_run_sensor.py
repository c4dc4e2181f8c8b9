# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 605893bfe4622c5f47276c4fa663f788ab9e97de40e91e749d492d92a2360ec1

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.mwaa import MwaaDagRunSensor
from airflow.sdk import DAG

with DAG(
    dag_id="mwaa_dag_run_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = MwaaDagRunSensor(
        task_id="minimal",
        external_env_name="analytics-prod",
        external_dag_id="orders_report",
        external_dag_run_id="orders-2026-01-01",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = MwaaDagRunSensor(
        task_id="full",
        external_env_name="analytics-prod",
        external_dag_id="orders_report",
        external_dag_run_id="orders-2026-01-01",
        success_states=["success"],
        failure_states=["failed"],
        max_retries=120,
        deferrable=True,
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
