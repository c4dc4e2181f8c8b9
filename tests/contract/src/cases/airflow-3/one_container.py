# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a0f20bf55dbae38c4dfeb319ffb8c96948529e0fa4bd0a7950550196aa8f4a82

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow.providers.amazon.aws.operators.ecs import EcsRunTaskOperator
from airflow.sdk import DAG
from airflow.timetables.trigger import CronTriggerTimetable

with DAG(
    dag_id="one_container",
    doc_md=__doc__,
    schedule=CronTriggerTimetable("*/15 8-18 * * 1-5", timezone="Europe/Zurich"),
    start_date=pendulum.datetime(2026, 3, 2, tz="Europe/Zurich"),
    catchup=False,
    is_paused_upon_creation=True,
    max_active_runs=1,
    dagrun_timeout=timedelta(minutes=14),
    default_args={"owner": "team-marketing"},
) as dag:
    run = EcsRunTaskOperator(
        task_id="run",
        cluster="analytics",
        task_definition="campaigns",
        overrides={
            "containerOverrides": [
                {
                    "name": "main",
                    "command": ["python", "-m", "campaigns", "--since", "{{ logical_date }}"],
                    "environment": [{"name": "MODE", "value": "delta"}],
                }
            ]
        },
        launch_type="FARGATE",
        network_configuration={
            "awsvpcConfiguration": {
                "subnets": ["subnet-0123456789abcdef0"],
                "assignPublicIp": "DISABLED",
            }
        },
        awslogs_group="/ecs/campaigns",
        awslogs_region="eu-central-1",
        awslogs_stream_prefix="ecs/main",
        awslogs_fetch_interval=timedelta(seconds=10),
    )
