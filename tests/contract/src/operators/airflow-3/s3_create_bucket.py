# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a7c78dab411fb19d9c96e9c4b5c62d21c40544df213d2851581f4de1c0d92454

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.s3 import S3CreateBucketOperator
from airflow.sdk import DAG

with DAG(
    dag_id="s3_create_bucket_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3CreateBucketOperator(task_id="minimal", bucket_name="sales-landing")

    full = S3CreateBucketOperator(
        task_id="full",
        bucket_name="sales-landing",
        region_name="eu-central-1",
    )
