# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 81c4339d6f7f0d87886fd09a539dec7b635240d731a772648676faad0bb6819d

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.glue_crawler import GlueCrawlerUpdateOperator
from airflow.sdk import DAG

with DAG(
    dag_id="glue_crawler_update_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueCrawlerUpdateOperator(
        task_id="minimal",
        config={
            "Name": "orders-crawler",
            "Role": "glue-crawler",
            "Targets": {"S3Targets": [{"Path": "s3://sales-landing/orders/"}]},
        },
    )

    full = GlueCrawlerUpdateOperator(
        task_id="full",
        config={
            "Name": "orders-crawler",
            "Role": "glue-crawler",
            "Targets": {"S3Targets": [{"Path": "s3://sales-landing/orders/"}]},
        },
        region_name="eu-central-1",
    )
