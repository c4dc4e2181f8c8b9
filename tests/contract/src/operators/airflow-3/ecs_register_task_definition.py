# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 0eabe0471f6bbabeb6074a494ae055ea1140b311bb5b9b005b698950f7fdf1b3

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.ecs import EcsRegisterTaskDefinitionOperator
from airflow.sdk import DAG

with DAG(
    dag_id="ecs_register_task_definition_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EcsRegisterTaskDefinitionOperator(
        task_id="minimal",
        family="orders-load",
        container_definitions=[
            {
                "name": "main",
                "image": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
                "essential": True,
            }
        ],
    )

    full = EcsRegisterTaskDefinitionOperator(
        task_id="full",
        family="orders-load",
        container_definitions=[
            {
                "name": "main",
                "image": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
                "essential": True,
            }
        ],
        register_task_kwargs={
            "cpu": "256",
            "memory": "512",
            "networkMode": "awsvpc",
            "requiresCompatibilities": ["FARGATE"],
            "executionRoleArn": "arn:aws:iam::123456789012:role/ecs-execution",
        },
        region_name="eu-central-1",
    )
