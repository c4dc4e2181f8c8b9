# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 125ab0d34587fc2aaed6a22f79ddaa02a6c1c6cb094bc4d29689475ab93899cd

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.ecs import EcsRunTaskOperator
from airflow.sdk import DAG

with DAG(
    dag_id="ecs_run_task_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EcsRunTaskOperator(
        task_id="minimal",
        cluster="analytics",
        task_definition="orders-load:3",
        overrides={"containerOverrides": [{"name": "main", "command": ["python", "load.py"]}]},
    )

    full = EcsRunTaskOperator(
        task_id="full",
        cluster="analytics",
        task_definition="orders-load:3",
        overrides={"containerOverrides": [{"name": "main", "command": ["python", "load.py"]}]},
        launch_type="FARGATE",
        network_configuration={"awsvpcConfiguration": {"subnets": ["subnet-0123456789abcdef0"]}},
        capacity_provider_strategy=[{"capacityProvider": "FARGATE_SPOT", "weight": 1}],
        platform_version="LATEST",
        container_name="main",
        awslogs_group="/ecs/orders-load",
        awslogs_region="eu-central-1",
        awslogs_stream_prefix="ecs/main",
        propagate_tags="TASK_DEFINITION",
        reattach=True,
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
        region_name="eu-central-1",
    )
