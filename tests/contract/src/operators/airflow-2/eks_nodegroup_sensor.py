# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fae03010920857c67039353198623f8e8718f969d4b78f0e6ca7c7ff7447f84f

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.eks import EksNodegroupStateSensor

with DAG(
    dag_id="eks_nodegroup_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EksNodegroupStateSensor(
        task_id="minimal",
        cluster_name="analytics",
        nodegroup_name="workers",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EksNodegroupStateSensor(
        task_id="full",
        cluster_name="analytics",
        nodegroup_name="workers",
        target_state="NONEXISTENT",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region="eu-central-1",
    )
