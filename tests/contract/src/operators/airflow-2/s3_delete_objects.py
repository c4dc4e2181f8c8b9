# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: f320e401f1660341ef683c95f5249620f4754225e963397c6c8e7295411365dc

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.s3 import S3DeleteObjectsOperator

with DAG(
    dag_id="s3_delete_objects_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = S3DeleteObjectsOperator(
        task_id="minimal",
        bucket="sales-landing",
        prefix="tmp/orders/",
    )

    full = S3DeleteObjectsOperator(
        task_id="full",
        bucket="sales-landing",
        prefix="tmp/orders/",
        from_datetime=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
        to_datetime=pendulum.datetime(2026, 2, 1, tz="Europe/Rome"),
    )
