# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d6208713109571269ed365367d5abe970b807cb66bf33c20c2d6566eea4fea59

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.sensors.eks import EksClusterStateSensor
from airflow.sdk import DAG

with DAG(
    dag_id="eks_cluster_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EksClusterStateSensor(
        task_id="minimal",
        cluster_name="analytics",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = EksClusterStateSensor(
        task_id="full",
        cluster_name="analytics",
        target_state="NONEXISTENT",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
