# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 4e97c8bf8540e16e691ae404c6e31a6cdc5cf4bc6b1cd77b68ff6940d221d233

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.ecs import EcsTaskStateSensor
from airflow.sdk import DAG

with DAG(
    dag_id="ecs_task_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EcsTaskStateSensor(
        task_id="minimal",
        cluster="analytics",
        task="0123456789abcdef0123456789abcdef",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EcsTaskStateSensor(
        task_id="full",
        cluster="analytics",
        task="0123456789abcdef0123456789abcdef",
        target_state="STOPPED",
        failure_states=["DEPROVISIONING"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
