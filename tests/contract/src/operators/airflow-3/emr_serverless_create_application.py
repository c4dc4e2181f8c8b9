# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ef6e14aa134d81b0432245a4e571ce5d9b346d518d8daada7745c7f3aa146825

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.emr import EmrServerlessCreateApplicationOperator
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
