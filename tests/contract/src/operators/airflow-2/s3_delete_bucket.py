# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 598c50f4a9e82c5bd9a4a2301a971ea58e48acc3222df7df644d41a8f8391d0b

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.s3 import S3DeleteBucketOperator

with DAG(
    dag_id="s3_delete_bucket_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3DeleteBucketOperator(task_id="minimal", bucket_name="sales-landing")

    full = S3DeleteBucketOperator(
        task_id="full",
        bucket_name="sales-landing",
        force_delete=True,
    )
