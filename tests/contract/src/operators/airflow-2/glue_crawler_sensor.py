# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 027cc656a8064e44b0cded9eb47a9ba9ec2e479c3478240f4bd19e1c316a25c2

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.sensors.glue_crawler import GlueCrawlerSensor

with DAG(
    dag_id="glue_crawler_sensor_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = GlueCrawlerSensor(
        task_id="minimal",
        crawler_name="orders-crawler",
        mode="poke",
        timeout=timedelta(days=7),
    )

    full = GlueCrawlerSensor(
        task_id="full",
        crawler_name="orders-crawler",
        mode="reschedule",
        poke_interval=300,
        timeout=3600,
        soft_fail=True,
        region_name="eu-central-1",
    )
