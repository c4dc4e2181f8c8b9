# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: d7c646f136c3fba3f7ab47b630ea3351f6610aae1daa22765b5499609616c01e

"""[deployment]: urn:sha256:0000000000000000000000000000000000000000000000000000000000000000"""

import pendulum
from airflow.providers.amazon.aws.transfers.dynamodb_to_s3 import DynamoDBToS3Operator
from airflow.sdk import DAG

with DAG(
    dag_id="dynamodb_to_s3_example",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    minimal = DynamoDBToS3Operator(
        task_id="minimal",
        dynamodb_table_name="orders",
        s3_bucket_name="sales-landing",
    )

    full = DynamoDBToS3Operator(
        task_id="full",
        dynamodb_table_name="orders",
        s3_bucket_name="sales-landing",
        s3_key_prefix="export/orders/",
        file_size=20971520,
        dynamodb_scan_kwargs={"ConsistentRead": True},
        point_in_time_export=True,
        export_time=pendulum.datetime(2025, 1, 1, tz="Europe/Rome"),
        export_format="ION",
        export_table_to_point_in_time_kwargs={"ExportType": "FULL_EXPORT"},
        check_interval=60,
        max_attempts=120,
        dest_aws_conn_id="aws_default",
    )
