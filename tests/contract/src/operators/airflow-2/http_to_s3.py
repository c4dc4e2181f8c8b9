# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a9e94be1af89af5b0c2715421b06a4c0d040010285329ff2c4f7d1185a430acc

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.transfers.http_to_s3 import HttpToS3Operator

with DAG(
    dag_id="http_to_s3_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = HttpToS3Operator(task_id="minimal", s3_key="landing/orders.json")

    full = HttpToS3Operator(
        task_id="full",
        http_conn_id="orders_api",
        endpoint="v1/orders",
        method="POST",
        data={"day": "2026-01-01"},
        headers={"Accept": "application/json"},
        extra_options={"timeout": 30},
        log_response=True,
        s3_key="landing/orders.json",
        s3_bucket="sales-landing",
        replace=True,
        encrypt=True,
        acl_policy="private",
    )
