# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ee43585b890eb689dd930d19a56e42d35ef310bd4c7b88248495bcad57fdab30

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.operators.s3 import S3CreateObjectOperator
from airflow.sdk import DAG

with DAG(
    dag_id="s3_create_object_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3CreateObjectOperator(
        task_id="minimal",
        s3_key="landing/orders/_SUCCESS",
        data="done",
    )

    full = S3CreateObjectOperator(
        task_id="full",
        s3_key="landing/orders/_SUCCESS",
        data="done",
        s3_bucket="sales-landing",
        replace=True,
        encrypt=True,
        acl_policy="private",
        encoding="utf-8",
        compression="gzip",
        region_name="eu-central-1",
    )
