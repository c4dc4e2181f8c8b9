# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ee9245c2f2419e24b2551bf277e2cca2c68abcdd5038b25025b1c11056121212

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.ecs import EcsCreateClusterOperator
from airflow.sdk import DAG

with DAG(
    dag_id="ecs_create_cluster_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EcsCreateClusterOperator(task_id="minimal", cluster_name="analytics")

    full = EcsCreateClusterOperator(
        task_id="full",
        cluster_name="analytics",
        create_cluster_kwargs={"capacityProviders": ["FARGATE", "FARGATE_SPOT"]},
        waiter_delay=60,
        deferrable=True,
        region_name="eu-central-1",
    )
