# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a773c43532742116a17553cdb933d6f4546eb566927cee632048a1ac8ba675ae

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.batch import BatchOperator

with DAG(
    dag_id="batch_job_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = BatchOperator(
        task_id="minimal",
        job_name="orders-clean",
        job_definition="orders-clean:3",
        job_queue="analytics",
    )

    full = BatchOperator(
        task_id="full",
        job_name="orders-clean",
        job_definition="orders-clean:3",
        job_queue="analytics",
        container_overrides={
            "command": ["load"],
            "environment": [{"name": "DAY", "value": "2026-01-01"}],
        },
        array_properties={"size": 10},
        parameters={"day": "2026-01-01"},
        retry_strategy={"attempts": 2},
        share_identifier="sales",
        scheduling_priority_override=10,
        tags={"team": "sales"},
        poll_interval=60,
        max_retries=600,
        status_retries=10,
        awslogs_enabled=True,
        awslogs_fetch_interval=timedelta(minutes=1),
        deferrable=True,
        aws_conn_id="aws_default",
        region_name="eu-central-1",
    )
