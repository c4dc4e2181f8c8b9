# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: eaa8642b9729de9b0941eaafb04a60ade72a86e0b782f959de7facd5b69a3407

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.glue_crawler import GlueCrawlerDeleteOperator
from airflow.sdk import DAG

with DAG(
    dag_id="glue_crawler_delete_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueCrawlerDeleteOperator(task_id="minimal", crawler_name="orders-crawler")

    full = GlueCrawlerDeleteOperator(
        task_id="full",
        crawler_name="orders-crawler",
        region_name="eu-central-1",
    )
