# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: 1964e2cec2534b597eb86f23368d661188b5ad828a7364b9e4a3aabd8d0506da

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.s3 import S3DeleteBucketOperator
from airflow.sdk import DAG

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
        region_name="eu-central-1",
    )
