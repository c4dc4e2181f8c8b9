# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 9372e2a7ace1bcba7c2e5c3874bfc59b5dde0bc6a6260f1046a44925853b9d85

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.ecs import EcsDeregisterTaskDefinitionOperator
from airflow.sdk import DAG

with DAG(
    dag_id="ecs_deregister_task_definition_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EcsDeregisterTaskDefinitionOperator(
        task_id="minimal", task_definition="orders-load:3"
    )

    full = EcsDeregisterTaskDefinitionOperator(
        task_id="full",
        task_definition="orders-load:3",
        region_name="eu-central-1",
    )
