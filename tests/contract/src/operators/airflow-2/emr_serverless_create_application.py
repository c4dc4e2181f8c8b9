# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: c3e6066af411f99f47eedef3156e68773b8fb4d0be1848db0bc17a5c3bce5849

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.emr import EmrServerlessCreateApplicationOperator

with DAG(
    dag_id="emr_serverless_create_application_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = EmrServerlessCreateApplicationOperator(
        task_id="minimal",
        release_label="emr-7.5.0",
        job_type="SPARK",
    )

    full = EmrServerlessCreateApplicationOperator(
        task_id="full",
        release_label="emr-7.5.0",
        job_type="SPARK",
        config={"name": "orders"},
        waiter_delay=60,
        waiter_max_attempts=60,
        deferrable=True,
    )
