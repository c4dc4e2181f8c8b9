# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 3f4646dcfb5dd9214d3f88a0fda5be22f0a20a2fd6acdf422fb051b82899c16e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.athena import AthenaOperator

with DAG(
    dag_id="athena_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = AthenaOperator(
        task_id="minimal",
        query="SELECT count(*) FROM orders",
        database="sales",
    )

    full = AthenaOperator(
        task_id="full",
        query="SELECT count(*) FROM orders",
        database="sales",
        output_location="s3://sales-athena/results/",
        sleep_time=10,
        max_polling_attempts=120,
        log_query=False,
        deferrable=True,
        region_name="eu-central-1",
    )
