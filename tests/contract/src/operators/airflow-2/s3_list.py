# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 7eb3c5050a357bcd8f4bab85bc24656ec990dc40fe66a87f0651792181c3cf61

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.s3 import S3ListOperator

with DAG(
    dag_id="s3_list_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3ListOperator(task_id="minimal", bucket="sales-landing")

    full = S3ListOperator(
        task_id="full",
        bucket="sales-landing",
        prefix="landing/orders/",
        delimiter="/",
        apply_wildcard=True,
    )
