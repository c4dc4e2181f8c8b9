# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: aee0fb639e79ce493928d7accbb5dbb5489f6e5bafe11ad12a0e62cf91cb0aa2

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.s3 import S3ListPrefixesOperator
from airflow.sdk import DAG

with DAG(
    dag_id="s3_list_prefixes_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3ListPrefixesOperator(
        task_id="minimal",
        bucket="sales-landing",
        prefix="landing/",
        delimiter="/",
    )

    full = S3ListPrefixesOperator(
        task_id="full",
        bucket="sales-landing",
        prefix="landing/",
        delimiter="/",
        region_name="eu-central-1",
    )
