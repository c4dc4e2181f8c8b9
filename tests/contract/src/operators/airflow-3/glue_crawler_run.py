# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b5ec02c0c91ccf04203a7af1819ec32b59f0bd979f20552148a56e3a6b12856e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.glue_crawler import GlueCrawlerRunOperator
from airflow.sdk import DAG

with DAG(
    dag_id="glue_crawler_run_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueCrawlerRunOperator(task_id="minimal", crawler_name="orders-crawler")

    full = GlueCrawlerRunOperator(
        task_id="full",
        crawler_name="orders-crawler",
        poll_interval=30,
        fail_on_already_running=False,
        deferrable=True,
        region_name="eu-central-1",
    )
