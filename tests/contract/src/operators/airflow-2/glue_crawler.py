# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fcfa6e4a330acd5b6d4feb96971b2a385d65738bde99cfe380bfb55e75194ea6

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.glue_crawler import GlueCrawlerOperator

with DAG(
    dag_id="glue_crawler_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueCrawlerOperator(task_id="minimal", config={"Name": "orders-crawler"})

    full = GlueCrawlerOperator(
        task_id="full",
        config={"Name": "orders-crawler"},
        poll_interval=30,
        deferrable=True,
        region_name="eu-central-1",
    )
