# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 185ad2b77038bbc72daa88cae637bb639f32b412d4af43466ee526c869eaa92a

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.ecs import EcsClusterStateSensor

with DAG(
    dag_id="ecs_cluster_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EcsClusterStateSensor(
        task_id="minimal",
        cluster_name="analytics",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EcsClusterStateSensor(
        task_id="full",
        cluster_name="analytics",
        target_state="INACTIVE",
        failure_states=["FAILED"],
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
