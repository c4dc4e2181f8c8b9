# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: a89ef35bec76597c1ea4efdf2e7db6a9c7a731166d91e2e98aa21b957cdb5c99

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator

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
    )
