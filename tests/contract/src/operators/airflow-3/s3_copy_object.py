# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: b5f1e4457f11dfe5ead263d48a263244462a79af0d08639918a12ed8c9a5dfc1

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.sdk import DAG

with DAG(
    dag_id="s3_copy_object_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3CopyObjectOperator(
        task_id="minimal",
        source_bucket_key="landing/orders.csv",
        dest_bucket_key="archive/orders.csv",
    )

    full = S3CopyObjectOperator(
        task_id="full",
        source_bucket_key="landing/orders.csv",
        dest_bucket_key="archive/orders.csv",
        source_bucket_name="sales-landing",
        dest_bucket_name="sales-archive",
        source_version_id="3HL4kqtJvjVBH40Nrjfkd",
        acl_policy="private",
        region_name="eu-central-1",
    )
