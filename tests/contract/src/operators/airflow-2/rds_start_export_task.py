# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: fd0942b4b12a032b5aa6a5c81b1da077153f2e3206b69487f4ca3bab8c586c74

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow import DAG
from airflow.providers.amazon.aws.operators.rds import RdsStartExportTaskOperator

with DAG(
    dag_id="rds_start_export_task_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = RdsStartExportTaskOperator(
        task_id="minimal",
        export_task_identifier="orders-2026-01-01",
        source_arn="arn:aws:rds:eu-central-1:123456789012:snapshot:orders-before-load",
        s3_bucket_name="sales-exports",
        iam_role_arn="arn:aws:iam::123456789012:role/rds-export",
        kms_key_id="alias/rds-export",
    )

    full = RdsStartExportTaskOperator(
        task_id="full",
        export_task_identifier="orders-2026-01-01",
        source_arn="arn:aws:rds:eu-central-1:123456789012:snapshot:orders-before-load",
        s3_bucket_name="sales-exports",
        iam_role_arn="arn:aws:iam::123456789012:role/rds-export",
        kms_key_id="alias/rds-export",
        s3_prefix="orders/",
        export_only=["orders.public"],
        waiter_interval=60,
        waiter_max_attempts=60,
        aws_conn_id="aws_default",
        region_name="eu-central-1",
    )
