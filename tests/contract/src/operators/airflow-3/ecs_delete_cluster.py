# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 825932606b2bda98b585a9b1f40ee71609cb5aecc608f03dda63154fa497584c

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.ecs import EcsDeleteClusterOperator
from airflow.sdk import DAG

with DAG(
    dag_id="ecs_delete_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EcsDeleteClusterOperator(task_id="minimal", cluster_name="analytics")

    full = EcsDeleteClusterOperator(
        task_id="full",
        cluster_name="analytics",
        waiter_delay=60,
        deferrable=True,
        region_name="eu-central-1",
    )
